/** Tests of the measuring itself. */
@org.jspecify.annotations.NullMarked
package org.spoor.bench;
