package org.spoor.exchange;

import java.io.IOException;

/** A table or list cannot be read as one; the message names the place and what to do. */
public final class TableFault extends IOException {
  private static final long serialVersionUID = 1;

  /** A fault whose message says where and what to do. */
  public TableFault(String message) {
    super(message);
  }
}
