package fr.livrestaka.bootstrap;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What has been started so far, to be stopped the other way round; also when that is asked for in
 * the middle of a start.
 */
final class Started implements AutoCloseable {
  private final Deque<Runnable> stops = new ArrayDeque<>();
  private boolean closed;

  /**
   * @param stop how to stop what has just been started
   * @throws IllegalStateException where the stop has been asked for meanwhile
   */
  synchronized void add(Runnable stop) {
    if (closed) {
      stop.run();
      throw new IllegalStateException("stopped while starting");
    }
    stops.push(stop);
  }

  /** Stops all; a second call does nothing. */
  @Override
  public synchronized void close() {
    closed = true;
    while (!stops.isEmpty()) stops.pop().run();
  }
}
