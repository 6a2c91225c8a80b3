package fr.livrestaka.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.livrestaka.application.audit.AuditQuery.Sort;
import fr.livrestaka.application.audit.port.AuditTrail;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.audit.AuditRecord;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link AuditTrail} does. */
public abstract class AuditTrailContract {
  private static final Instant NOON = Instant.parse("1990-06-15T12:00:00.123Z");

  private final String actor = "Zoé_" + UUID.randomUUID() + "@example.org";

  protected abstract AuditTrail trail();

  /** Puts a line into the log as it is. */
  protected abstract void keep(AuditRecord line);

  protected abstract void inTransaction(Runnable work);

  @Test
  void findsPartsOfActionAndAddressInAnyCase() {
    AuditRecord line = kept("USER_UPDATED", AuditSeverity.LOW, AuditTargetType.user, NOON);
    AuditRecord other = kept("FILE_DELETED", AuditSeverity.HIGH, AuditTargetType.file, NOON);
    assertThat(search(by(part().toLowerCase(Locale.ROOT)))).hasSize(2).contains(line, other);
    assertThat(search(action("user_up"))).containsExactly(line);
    assertThat(search(action("%"))).isEmpty();
  }

  @Test
  void filtersBySeverityTargetAndTime() {
    AuditRecord low = kept("A", AuditSeverity.LOW, AuditTargetType.user, NOON);
    AuditRecord high = kept("B", AuditSeverity.HIGH, AuditTargetType.file, NOON.plusMillis(5));
    assertThat(search(of(Optional.of(AuditSeverity.HIGH), Optional.empty()))).containsExactly(high);
    assertThat(search(of(Optional.empty(), Optional.of(AuditTargetType.user))))
        .containsExactly(low);
    assertThat(search(during(NOON, NOON.plusMillis(5)))).containsExactly(low);
    assertThat(search(during(NOON.plusMillis(1), NOON.plusMillis(6)))).containsExactly(high);
  }

  @Test
  void sortsAndGivesOnePageAndTheNumberOfAll() {
    AuditRecord a = kept("A", AuditSeverity.HIGH, AuditTargetType.user, NOON);
    AuditRecord b = kept("B", AuditSeverity.LOW, AuditTargetType.user, NOON.plusMillis(1));
    AuditRecord c = kept("C", AuditSeverity.MEDIUM, AuditTargetType.user, NOON.plusMillis(2));
    assertThat(search(sorted(Sort.timestamp, true))).containsExactly(c, b, a);
    assertThat(search(sorted(Sort.action, false))).containsExactly(a, b, c);
    assertThat(search(sorted(Sort.severity, false))).containsExactly(b, c, a);
    for (Sort sort : Sort.values()) assertThat(search(sorted(sort, true))).hasSize(3);
    inTransaction(
        () -> {
          Page<AuditRecord> second =
              trail().search(sorted(Sort.action, false), new PageRequest(2, 2));
          assertThat(second.rows()).containsExactly(c);
          assertThat(second.total()).isEqualTo(3);
          assertThat(trail().first(sorted(Sort.action, false), 2)).containsExactly(a, b);
        });
  }

  @Test
  void tellsWhatTheLogIsMadeOf() {
    kept("SECURITY_BREACH", AuditSeverity.CRITICAL, AuditTargetType.system, NOON);
    inTransaction(
        () -> {
          AuditSummary summary = trail().summary();
          assertThat(summary.bySeverity().get(AuditSeverity.CRITICAL)).isPositive();
          assertThat(summary.topActions()).isNotEmpty().hasSizeLessThanOrEqualTo(10);
          assertThat(summary.total()).isPositive();
        });
  }

  @Test
  void countsWhatHappenedLatelyDayByDay() {
    Instant now = Instant.parse("1991-03-02T15:00:00Z");
    for (int hours : List.of(1, 2, 23, 50, 400)) {
      kept("A", AuditSeverity.LOW, AuditTargetType.user, now.minus(Duration.ofHours(hours)));
    }
    inTransaction(
        () -> {
          AuditActivity activity = trail().activity(now);
          assertThat(activity.last24h()).isEqualTo(3);
          assertThat(activity.last7d()).isEqualTo(4);
          assertThat(activity.last30d()).isEqualTo(5);
          assertThat(activity.byDay())
              .containsExactly(
                  entry(LocalDate.parse("1991-02-24"), 0L),
                  entry(LocalDate.parse("1991-02-25"), 0L),
                  entry(LocalDate.parse("1991-02-26"), 0L),
                  entry(LocalDate.parse("1991-02-27"), 0L),
                  entry(LocalDate.parse("1991-02-28"), 1L),
                  entry(LocalDate.parse("1991-03-01"), 1L),
                  entry(LocalDate.parse("1991-03-02"), 2L));
        });
  }

  @Test
  void deletesTheOldestInPortions() {
    Instant old = Instant.parse("1980-01-01T00:00:00Z");
    for (int i = 0; i < 3; i++) {
      kept("A", AuditSeverity.LOW, AuditTargetType.user, old.plusMillis(i));
    }
    AuditRecord young = kept("A", AuditSeverity.LOW, AuditTargetType.user, NOON);
    Instant cutoff = old.plusSeconds(1);
    inTransaction(() -> assertThat(trail().deleteBefore(cutoff, 2)).isEqualTo(2));
    inTransaction(() -> assertThat(trail().deleteBefore(cutoff, 2)).isEqualTo(1));
    assertThat(search(sorted(Sort.timestamp, true))).containsExactly(young);
  }

  private AuditRecord kept(
      String action, AuditSeverity severity, AuditTargetType target, Instant at) {
    AuditRecord line =
        new AuditRecord(
            UUID.randomUUID().toString(),
            at,
            actor,
            action,
            target,
            Optional.of("1"),
            Optional.of("{\"n\":1}"),
            Optional.of("2001:db8::1"),
            Optional.empty(),
            severity,
            at);
    inTransaction(() -> keep(line));
    return line;
  }

  private String part() {
    return actor.substring(1, 30);
  }

  private AuditQuery by(String adminEmail) {
    return query(Optional.empty(), adminEmail, Sort.timestamp, true);
  }

  private AuditQuery action(String action) {
    return query(Optional.of(action), actor, Sort.timestamp, true);
  }

  private AuditQuery sorted(Sort sort, boolean descending) {
    return query(Optional.empty(), actor, sort, descending);
  }

  private static AuditQuery query(
      Optional<String> action, String adminEmail, Sort sort, boolean descending) {
    return new AuditQuery(
        action,
        Optional.of(adminEmail),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        sort,
        descending);
  }

  private AuditQuery of(Optional<AuditSeverity> severity, Optional<AuditTargetType> target) {
    return new AuditQuery(
        Optional.empty(),
        Optional.of(actor),
        severity,
        target,
        Optional.empty(),
        Optional.empty(),
        Sort.timestamp,
        true);
  }

  private AuditQuery during(Instant from, Instant before) {
    return new AuditQuery(
        Optional.empty(),
        Optional.of(actor),
        Optional.empty(),
        Optional.empty(),
        Optional.of(from),
        Optional.of(before),
        Sort.timestamp,
        true);
  }

  private List<AuditRecord> search(AuditQuery query) {
    List<AuditRecord> found = new ArrayList<>();
    inTransaction(() -> found.addAll(trail().search(query, new PageRequest(1, 10)).rows()));
    return found;
  }
}
