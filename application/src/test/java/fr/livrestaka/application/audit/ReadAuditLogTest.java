package fr.livrestaka.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditRecord;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import fr.livrestaka.domain.shared.InvalidInput;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading and cleaning the audit log; each look into it is a line of it. */
class ReadAuditLogTest {
  private static final AuditQuery ALL =
      new AuditQuery(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          AuditQuery.Sort.timestamp,
          true);

  private final InMemoryHouse house = new InMemoryHouse();
  private final InMemoryAuditTrail trail = house.get(InMemoryAuditTrail.class);
  private final Caller admin = InMemoryHouse.caller(house.person(Role.ADMIN));
  private final ReadAuditLog read = house.get(ReadAuditLog.class);
  private final CleanAuditLog clean = house.get(CleanAuditLog.class);

  @Test
  void aListIsReadNewestFirstAndTheLookIsNoted() {
    AuditRecord older = keep(house.now().minusSeconds(2));
    AuditRecord newer = keep(house.now().minusSeconds(1));

    assertThat(read.list(admin, ALL, new PageRequest(1, 10)).rows()).containsExactly(newer, older);
    assertNoted("AUDIT_LOGS_ACCESSED", AuditSeverity.HIGH, Map.of("page", 1));
  }

  @Test
  void anExportSaysItsFormat() {
    AuditRecord only = keep(house.now());
    assertThat(read.export(admin, ALL, "csv")).containsExactly(only);
    assertNoted("AUDIT_LOGS_EXPORTED", AuditSeverity.HIGH, Map.of("format", "csv"));
  }

  @Test
  void anExportEndsAtTenThousandLines() {
    IntStream.range(0, 10_001).forEach(number -> keep(house.now()));
    assertThat(read.export(admin, ALL, "json")).hasSize(10_000);
  }

  @Test
  void figuresAreOfTheLastDays() {
    keep(house.now().minus(Duration.ofHours(1)));
    keep(house.now().minus(Duration.ofDays(2)));
    keep(house.now().minus(Duration.ofDays(20)));
    keep(house.now().minus(Duration.ofDays(31)));

    AuditActivity activity = read.activity(admin);
    assertThat(List.of(activity.last24h(), activity.last7d(), activity.last30d()))
        .containsExactly(1L, 2L, 3L);
    assertThat(read.summary().total()).isEqualTo(4);
    assertNoted("AUDIT_STATS_ACCESSED", AuditSeverity.MEDIUM, Map.of());
  }

  @Test
  void whatIsOlderGoesPortionByPortionAndTheRestStays() {
    AuditRecord young = keep(house.now().minus(Duration.ofDays(30)));
    IntStream.range(0, 4001)
        .forEach(number -> keep(house.now().minus(Duration.ofDays(30)).minusMillis(1)));

    CleanAuditLog.Cleaned cleaned = clean.olderThan(admin, 30);
    assertThat(cleaned.deleted()).isEqualTo(4001);
    assertThat(cleaned.cutoff()).isEqualTo(house.now().minus(Duration.ofDays(30)));
    assertThat(trail.first(ALL, 10)).containsExactly(young);
    assertNoted(
        "AUDIT_LOGS_CLEANUP",
        AuditSeverity.HIGH,
        Map.of("days", 30, "cutoffDate", cleaned.cutoff().toString()));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 29, 36_501})
  void nobodyDeletesYoungerLinesOrOnesOlderThanAHundredYears(int days) {
    keep(Instant.EPOCH);
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> clean.olderThan(admin, days));
    assertThat(trail.first(ALL, 10)).hasSize(1);
    assertThat(house.audited()).isEmpty();
  }

  @Test
  void deliveriesAreListedByTheirState() {
    InMemoryDeliveries deliveries = house.get(InMemoryDeliveries.class);
    DeliveryView parked = delivery("1", DeliveryStatus.PARKED);
    deliveries.add(parked);
    deliveries.add(delivery("2", DeliveryStatus.PENDING));
    assertThat(
            house
                .get(ListDeliveries.class)
                .list(DeliveryStatus.PARKED, new PageRequest(1, 10))
                .rows())
        .containsExactly(parked);
  }

  private DeliveryView delivery(String id, DeliveryStatus status) {
    return new DeliveryView(
        id, "Event", "area.listener", status, 3, house.now(), house.now(), Optional.of("away"));
  }

  private void assertNoted(String action, AuditSeverity severity, Map<String, Object> details) {
    assertThat(house.audited()).hasSize(1);
    AuditEntry entry = house.audited().getFirst();
    assertThat(entry.actor()).isEqualTo(admin.email());
    assertThat(entry.action()).isEqualTo(action);
    assertThat(entry.severity()).isEqualTo(severity);
    assertThat(entry.details()).isEqualTo(details);
  }

  private AuditRecord keep(Instant at) {
    AuditRecord line =
        new AuditRecord(
            "line-" + trail.summary().total(),
            at,
            "admin@example.org",
            "USER_CREATED",
            AuditTargetType.user,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            AuditSeverity.MEDIUM,
            at);
    trail.keep(line);
    return line;
  }
}
