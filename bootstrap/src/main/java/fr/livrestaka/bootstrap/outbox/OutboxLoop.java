package fr.livrestaka.bootstrap.outbox;

import fr.livrestaka.application.shared.StoreUnavailable;
import fr.livrestaka.application.shared.outbox.OutboxRelay;
import fr.livrestaka.bootstrap.upkeep.Schedule;
import fr.livrestaka.persistence.outbox.EventsRecorded;
import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the relay look for deliveries again and again: at once when this program has committed
 * events or has room again, twice a second otherwise. A thread of its own renews the leases.
 */
@Singleton
public final class OutboxLoop implements ApplicationEventListener<EventsRecorded>, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxLoop.class);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final OutboxRelay relay;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread looking = Thread.ofPlatform().name("outbox").unstarted(this::look);
  private final Schedule leases = new Schedule("outbox-leases", Duration.ZERO);

  OutboxLoop(OutboxRelay relay) {
    this.relay = relay;
  }

  public void start() {
    looking.start();
    leases.repeat(
        OutboxRelay.RENEWED_EVERY, OutboxRelay.RENEWED_EVERY, () -> guarded(relay::renewLeases));
  }

  @Override
  public void onApplicationEvent(EventsRecorded event) {
    relay.wakeUp();
  }

  private void look() {
    try {
      while (stopped.getCount() > 0) {
        guarded(relay::handOut);
        relay.awaitWork(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (StoreUnavailable e) {
      LOG.warn("The outbox waits: the database cannot be reached");
    } catch (RuntimeException | Error e) {
      LOG.error("The outbox stumbled and goes on", e);
    }
  }

  /** Lets the deliveries under way end, for some seconds; others may have the rest at once. */
  @Override
  public void close() {
    stopped.countDown();
    leases.close();
    relay.wakeUp();
    try {
      relay.stop(GRACE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
