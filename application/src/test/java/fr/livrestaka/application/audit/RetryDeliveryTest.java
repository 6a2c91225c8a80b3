package fr.livrestaka.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditTargetType;
import fr.livrestaka.domain.shared.NotFound;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryDeliveryTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Caller ADMIN =
      new Caller(new AccountId("a"), "admin@example.org", Role.ADMIN, Origin.UNKNOWN);

  private final InMemoryDeliveries deliveries = new InMemoryDeliveries();
  private final List<AuditEntry> audited = new ArrayList<>();
  private final RetryDelivery retry =
      new RetryDelivery(deliveries, audited::add, new InMemoryTransactions(), () -> NOON);

  @Test
  void aParkedDeliveryIsRetriedAndThatIsRecorded() {
    deliveries.add(delivery(DeliveryStatus.PARKED));
    retry.retry(ADMIN, "1");
    assertThat(audited).hasSize(1);
    AuditEntry entry = audited.get(0);
    assertThat(entry.action()).isEqualTo("OUTBOX_RETRIED");
    assertThat(entry.actor()).isEqualTo("admin@example.org");
    assertThat(entry.targetType()).isEqualTo(AuditTargetType.system);
    assertThat(entry.targetId()).contains("1");
    assertThat(entry.details()).isEqualTo(Map.of("eventType", "Happened", "listener", "test.none"));
  }

  @Test
  void anyOtherIsRefusedAndNotRecorded() {
    deliveries.add(delivery(DeliveryStatus.PENDING));
    assertThatThrownBy(() -> retry.retry(ADMIN, "1")).isInstanceOf(DeliveryNotParked.class);
    assertThatThrownBy(() -> retry.retry(ADMIN, "2")).isInstanceOf(NotFound.class);
    assertThat(audited).isEmpty();
  }

  private static DeliveryView delivery(DeliveryStatus status) {
    return new DeliveryView(
        "1", "Happened", "test.none", status, 60, NOON, NOON, Optional.of("MailNotSent"));
  }
}
