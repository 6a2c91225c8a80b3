package fr.livrestaka.bootstrap.outbox;

import fr.livrestaka.application.shared.outbox.OutboxQueue.Claimed;
import fr.livrestaka.application.shared.outbox.RelayWatch;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to the log what goes wrong with deliveries. */
@Singleton
final class RelayLog implements RelayWatch {
  private static final Logger LOG = LoggerFactory.getLogger(RelayLog.class);

  @Override
  public void failed(Claimed delivery, String error) {
    LOG.warn("{} failed and is tried again: {}", describe(delivery), error);
  }

  @Override
  public void parked(Claimed delivery, String error) {
    LOG.error("{} is given up until an administrator retries it: {}", describe(delivery), error);
  }

  @Override
  public void overtaken(Claimed delivery) {
    LOG.warn("{} took longer than its lease", describe(delivery));
  }

  private static String describe(Claimed delivery) {
    return "Delivery %s of %s to %s, attempt %d,"
        .formatted(delivery.id(), delivery.eventType(), delivery.listener(), delivery.attempt());
  }
}
