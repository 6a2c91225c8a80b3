package fr.livrestaka.bootstrap.outbox;

import fr.livrestaka.application.shared.StoreUnavailable;
import fr.livrestaka.application.shared.outbox.OutboxQueue;
import fr.livrestaka.application.shared.outbox.OutboxRelay;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the relay again and again: at once while there is work, twice a second otherwise. */
@Singleton
public final class OutboxLoop implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxLoop.class);
  private static final int PAUSE_MILLIS = 500;
  private static final int STOP_SECONDS = 10;
  private static final Duration KEPT = Duration.ofDays(30);

  private final OutboxRelay relay;
  private final OutboxQueue queue;
  private final InstantSource clock;
  private final ScheduledExecutorService executor =
      Executors.newScheduledThreadPool(1, Thread.ofPlatform().name("outbox-", 0).factory());

  OutboxLoop(OutboxRelay relay, OutboxQueue queue, InstantSource clock) {
    this.relay = relay;
    this.queue = queue;
    this.clock = clock;
  }

  public void start() {
    executor.scheduleWithFixedDelay(this::drain, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    executor.scheduleWithFixedDelay(this::purge, 1, 60, TimeUnit.MINUTES);
  }

  private void drain() {
    guarded(
        () -> {
          while (relay.runDue() > 0 && !executor.isShutdown()) Thread.onSpinWait();
        });
  }

  private void purge() {
    guarded(() -> queue.purgeCompletedBefore(clock.instant().minus(KEPT)));
  }

  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (StoreUnavailable e) {
      LOG.warn("The outbox waits: the database cannot be reached");
    } catch (RuntimeException e) {
      LOG.error("The outbox stumbled and goes on", e);
    }
  }

  @Override
  public void close() {
    executor.shutdown();
    try {
      if (!executor.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) executor.shutdownNow();
    } catch (InterruptedException e) {
      executor.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
