package fr.livrestaka.bootstrap.outbox;

import fr.livrestaka.application.shared.Lane;
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

  @Override
  public void untold(Claimed delivery, String error) {
    LOG.warn("{} ended, which could not be stored: {}", describe(delivery), error);
  }

  @Override
  public void away(Lane lane, String error) {
    LOG.warn("{} waits until its peer answers again: {}", lane, error);
  }

  @Override
  public void back(Lane lane) {
    LOG.info("{} goes on: its peer answers again", lane);
  }

  private static String describe(Claimed delivery) {
    return "Delivery %s of %s to %s, attempt %d,"
        .formatted(delivery.id(), delivery.eventType(), delivery.listener(), delivery.attempt());
  }
}
