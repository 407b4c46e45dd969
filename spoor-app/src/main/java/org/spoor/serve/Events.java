package org.spoor.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Server-sent events to all windows. A window that does not keep up is cut off: it comes back and
 * asks for everything anew. Safe to share between threads.
 */
final class Events implements AutoCloseable {
  private static final int MOST = 200;
  private static final int MOST_A_CLIENT = 10;
  private static final int WAITING = 256;
  private static final int HEARTBEAT_SECONDS = 15;

  private static final String END = "";
  private static final String HERE = ": here\n\n";

  /** How long a window has to turn out to be gone. */
  private static final long LOOK_MILLIS = 150;

  private final Set<Window> windows = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> perClient = new HashMap<>();
  private final AtomicLong number = new AtomicLong();
  private volatile boolean closed;

  private record Window(String client, BlockingQueue<String> waiting, Object id) {}

  /**
   * Tells all windows.
   *
   * @param data one line of JSON
   */
  void tell(String event, String data) {
    String text =
        "event: " + event + "\nid: " + number.incrementAndGet() + "\ndata: " + data + "\n\n";
    for (Window window : windows) {
      offer(window, text);
    }
  }

  private static void offer(Window window, String text) {
    if (!window.waiting().offer(text)) {
      window.waiting().clear();
      window.waiting().add(END);
    }
  }

  /**
   * Writes events to one window until it goes away.
   *
   * @param client who it belongs to
   * @param first events that it is given at once
   * @throws Problem when there are too many
   */
  void serve(String client, String first, OutputStream out) throws IOException {
    Window window = new Window(client, new ArrayBlockingQueue<>(WAITING), new Object());
    windows.add(window);
    try {
      out.write(("retry: 2000\n\n" + first).getBytes(StandardCharsets.UTF_8));
      out.flush();
      while (!closed) {
        String text = window.waiting().poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        if (END.equals(text)) {
          return;
        }
        out.write((text == null ? HERE : text).getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      windows.remove(window);
    }
  }

  /**
   * Counts a window in.
   *
   * @throws Problem when there are too many; otherwise {@link #leave} later
   */
  void enter(String client) {
    if (full(client)) {
      lookFor(client);
    }
    synchronized (perClient) {
      int all = perClient.values().stream().mapToInt(Integer::intValue).sum();
      if (all >= MOST || perClient.getOrDefault(client, 0) >= MOST_A_CLIENT) {
        throw Problem.waiting(
            ProblemCode.TOO_MANY_STREAMS,
            "at most " + MOST_A_CLIENT + " a session and " + MOST + " in all",
            10);
      }
      perClient.merge(client, 1, Integer::sum);
    }
  }

  private boolean full(String client) {
    synchronized (perClient) {
      return perClient.getOrDefault(client, 0) >= MOST_A_CLIENT;
    }
  }

  /**
   * Lets those go whose window is gone: a page that was loaded anew leaves its stream behind, and
   * only a second write to a closed connection fails.
   */
  private void lookFor(String client) {
    try {
      for (int look = 0; look < 2; look++) {
        for (Window window : windows) {
          if (window.client().equals(client)) {
            offer(window, HERE);
          }
        }
        Thread.sleep(LOOK_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void leave(String client) {
    synchronized (perClient) {
      perClient.computeIfPresent(client, (key, count) -> count == 1 ? null : count - 1);
    }
  }

  @Override
  public void close() {
    closed = true;
    windows.forEach(window -> offer(window, END));
  }
}
