package fr.livrestaka.bootstrap.upkeep;

import fr.livrestaka.application.shared.StoreUnavailable;
import fr.livrestaka.application.shared.Upkeep;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the {@link Upkeep} at the start and every ten minutes, in a thread of its own: a payment
 * service that does not answer delays no mail.
 */
@Singleton
public final class UpkeepLoop implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(UpkeepLoop.class);
  private static final long PAUSE_MINUTES = 10;
  private static final int STOP_MILLIS = 10_000;

  private final List<Upkeep> upkeep;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread = Thread.ofPlatform().name("upkeep").unstarted(this::loop);

  UpkeepLoop(List<Upkeep> upkeep) {
    this.upkeep = List.copyOf(upkeep);
  }

  public void start() {
    thread.start();
  }

  private void loop() {
    try {
      do {
        upkeep.forEach(this::tidied);
      } while (!stopped.await(PAUSE_MINUTES, TimeUnit.MINUTES));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tidied(Upkeep work) {
    if (stopped.getCount() == 0) return;
    String name = work.getClass().getSimpleName();
    try {
      work.tidy();
    } catch (StoreUnavailable e) {
      LOG.warn("{} waits: the database cannot be reached", name);
    } catch (RuntimeException | Error e) {
      LOG.error("{} failed; it is tried again in {} minutes", name, PAUSE_MINUTES, e);
    }
  }

  /** Lets the work under way end. */
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
