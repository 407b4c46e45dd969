package org.spoor.serve;

import io.javalin.http.HandlerType;

/** Where rooms of the server put the addresses that they answer. */
interface Routes {
  /** Answers a request that may be sent. */
  @FunctionalInterface
  interface Handling {
    void handle(Call call) throws Exception;
  }

  /**
   * An address that is read: for readers; the same until the case changes.
   *
   * @param path below {@code /api/v1}
   */
  void read(String path, Handling handling);

  /** One that is read and changes by itself, for the given role. */
  void live(String path, Role least, Handling handling);

  /** One that changes something, for analysts. */
  void change(HandlerType method, String path, Handling handling);
}
