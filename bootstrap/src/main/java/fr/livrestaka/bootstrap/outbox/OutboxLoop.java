package fr.livrestaka.bootstrap.outbox;

import fr.livrestaka.application.shared.StoreUnavailable;
import fr.livrestaka.application.shared.outbox.OutboxRelay;
import fr.livrestaka.persistence.outbox.EventsRecorded;
import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the relay again and again: at once while there is work and when this program has committed
 * events, four times a second otherwise.
 */
@Singleton
public final class OutboxLoop implements ApplicationEventListener<EventsRecorded>, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxLoop.class);
  private static final int PAUSE_MILLIS = 250;
  private static final int STOP_MILLIS = 10_000;

  private final OutboxRelay relay;
  private final Semaphore wakeUps = new Semaphore(0);
  private final Thread thread = Thread.ofPlatform().name("outbox").unstarted(this::loop);
  private volatile boolean stopped;

  OutboxLoop(OutboxRelay relay) {
    this.relay = relay;
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
    } catch (StoreUnavailable e) {
      LOG.warn("The outbox waits: the database cannot be reached");
    } catch (RuntimeException | Error e) {
      LOG.error("The outbox stumbled and goes on", e);
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
