package fr.livrestaka.bootstrap.outbox;

import fr.livrestaka.application.shared.StoreUnavailable;
import fr.livrestaka.application.shared.outbox.OutboxQueue;
import fr.livrestaka.application.shared.outbox.OutboxRelay;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the relay again and again: at once while there is work, four times a second otherwise. */
@Singleton
public final class OutboxLoop implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxLoop.class);
  private static final int PAUSE_MILLIS = 250;
  private static final int STOP_MILLIS = 10_000;
  private static final Duration KEPT = Duration.ofDays(30);
  private static final Duration BETWEEN_PURGES = Duration.ofHours(1);

  private final OutboxRelay relay;
  private final OutboxQueue queue;
  private final InstantSource clock;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread = Thread.ofPlatform().name("outbox").unstarted(this::loop);
  private Instant nextPurge = Instant.EPOCH;

  OutboxLoop(OutboxRelay relay, OutboxQueue queue, InstantSource clock) {
    this.relay = relay;
    this.queue = queue;
    this.clock = clock;
  }

  public void start() {
    thread.start();
  }

  private void loop() {
    try {
      do {
        guarded();
      } while (!stopped.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void guarded() {
    try {
      boolean tried;
      do {
        tried = relay.runNext();
      } while (tried && stopped.getCount() > 0);
      purge();
    } catch (StoreUnavailable e) {
      LOG.warn("The outbox waits: the database cannot be reached");
    } catch (RuntimeException | Error e) {
      LOG.error("The outbox stumbled and goes on", e);
    }
  }

  private void purge() {
    Instant now = clock.instant();
    if (now.isBefore(nextPurge)) return;
    nextPurge = now.plus(BETWEEN_PURGES);
    queue.purgeCompletedBefore(now.minus(KEPT));
  }

  /** Lets the delivery under way end. */
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
