package org.spoor.serve;

/**
 * Who sends a request.
 *
 * @param name the author of what is decided
 * @param client what requests and streams are counted by: the session
 */
record Who(String name, Role role, String client) {}
