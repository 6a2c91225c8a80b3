package fr.livrestaka.application.audit;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.audit.port.Deliveries;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Has a delivery that was given up tried again, once its cause is mended. */
@Singleton
public class RetryDelivery {
  private final Deliveries deliveries;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public RetryDelivery(
      Deliveries deliveries, AuditLog audit, Transactions transactions, InstantSource clock) {
    this.deliveries = deliveries;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @throws NotFound where there is no such delivery, or it is done
   * @throws DeliveryNotParked where it still waits for its next attempt
   */
  public void retry(Caller caller, String id) {
    transactions.writing(
        () -> {
          DeliveryView delivery =
              deliveries.find(id).orElseThrow(() -> new NotFound("audit.delivery-not-found"));
          if (!deliveries.retry(id, clock.instant())) throw new DeliveryNotParked();
          audit.record(entry(caller, delivery));
        });
  }

  private static AuditEntry entry(Caller caller, DeliveryView delivery) {
    return new AuditEntry(
        caller.email(),
        "OUTBOX_RETRIED",
        AuditTargetType.system,
        Optional.of(delivery.id()),
        AuditSeverity.MEDIUM,
        Map.of("eventType", delivery.eventType(), "listener", delivery.listener()),
        caller.origin().ipAddress(),
        caller.origin().userAgent());
  }
}
