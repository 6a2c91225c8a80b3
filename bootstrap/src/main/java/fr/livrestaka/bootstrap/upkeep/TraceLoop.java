package fr.livrestaka.bootstrap.upkeep;

import fr.livrestaka.application.accounts.sessions.AccessTraces;
import fr.livrestaka.application.shared.StoreUnavailable;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the {@link AccessTraces} every few seconds, and what is left when the program stops. */
@Singleton
public final class TraceLoop implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TraceLoop.class);
  private static final long PAUSE_SECONDS = 5;
  private static final int STOP_MILLIS = 5_000;

  private final AccessTraces traces;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread = Thread.ofPlatform().name("upkeep-traces").unstarted(this::loop);

  TraceLoop(AccessTraces traces) {
    this.traces = traces;
  }

  public void start() {
    thread.start();
  }

  private void loop() {
    try {
      boolean isLast;
      do {
        isLast = stopped.await(PAUSE_SECONDS, TimeUnit.SECONDS);
        keep();
      } while (!isLast);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void keep() {
    try {
      traces.keep();
    } catch (StoreUnavailable e) {
      LOG.warn("Traces of sign-ins wait: the database cannot be reached");
    } catch (RuntimeException e) {
      LOG.error("Traces of sign-ins could not be kept; it is tried again", e);
    }
  }

  @Override
  public void close() {
    stopped.countDown();
    try {
      thread.join(STOP_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
