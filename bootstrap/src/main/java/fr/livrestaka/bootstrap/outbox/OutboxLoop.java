package fr.livrestaka.bootstrap.outbox;

import fr.livrestaka.application.shared.StoreUnavailable;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.outbox.OutboxRelay;
import fr.livrestaka.persistence.outbox.EventsRecorded;
import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the relay again and again: at once while there is work and when this program has committed
 * events, four times a second otherwise. Once an hour it does the {@link Upkeep}.
 */
@Singleton
public final class OutboxLoop implements ApplicationEventListener<EventsRecorded>, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxLoop.class);
  private static final int PAUSE_MILLIS = 250;
  private static final int STOP_MILLIS = 10_000;
  private static final Duration BETWEEN_TIDYINGS = Duration.ofHours(1);

  private final OutboxRelay relay;
  private final List<Upkeep> upkeep;
  private final InstantSource clock;
  private final Semaphore wakeUps = new Semaphore(0);
  private final Thread thread = Thread.ofPlatform().name("outbox").unstarted(this::loop);
  private volatile boolean stopped;
  private Instant nextTidying = Instant.EPOCH;

  OutboxLoop(OutboxRelay relay, List<Upkeep> upkeep, InstantSource clock) {
    this.relay = relay;
    this.upkeep = upkeep;
    this.clock = clock;
  }

  public void start() {
    thread.start();
  }

  @Override
  public void onApplicationEvent(EventsRecorded event) {
    wakeUps.release();
  }

  private void loop() {
    try {
      while (!stopped) {
        guarded();
        if (wakeUps.tryAcquire(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) wakeUps.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void guarded() {
    try {
      boolean tried;
      do {
        tried = relay.runNext();
      } while (tried && !stopped);
      tidy();
    } catch (StoreUnavailable e) {
      LOG.warn("The outbox waits: the database cannot be reached");
    } catch (RuntimeException | Error e) {
      LOG.error("The outbox stumbled and goes on", e);
    }
  }

  private void tidy() {
    Instant now = clock.instant();
    if (now.isBefore(nextTidying)) return;
    nextTidying = now.plus(BETWEEN_TIDYINGS);
    upkeep.forEach(this::tidied);
  }

  private void tidied(Upkeep work) {
    try {
      work.tidy();
    } catch (StoreUnavailable e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.error("{} failed; it is tried again in an hour", work.getClass().getSimpleName(), e);
    }
  }

  /** Lets the delivery under way end. */
  @Override
  public void close() {
    stopped = true;
    wakeUps.release();
    try {
      thread.join(STOP_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
