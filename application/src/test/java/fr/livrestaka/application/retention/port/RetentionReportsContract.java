package fr.livrestaka.application.retention.port;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.privacy.RetentionKind;
import fr.livrestaka.domain.privacy.RetentionReport;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link RetentionReports} does. */
public abstract class RetentionReportsContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  protected abstract RetentionReports reports();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void theLastOneOfAKindIsFoundAsItWasSaved() {
    RetentionReport first = first(RetentionKind.LOGS);
    save(first);
    RetentionReport approved = first.approved(1, 3, "admin", NOON.plusSeconds(1)).progressed();
    save(approved);
    assertThat(latest(RetentionKind.LOGS)).contains(approved);
    RetentionReport second =
        approved.ended().countedAgain(NOON.plusSeconds(9), 0, Optional.empty());
    save(second);
    assertThat(second.number()).isEqualTo(2);
    assertThat(latest(RetentionKind.LOGS)).contains(second);
    assertThat(inTransaction(() -> reports().lockLatest(RetentionKind.LOGS))).contains(second);
  }

  @Test
  void thoseOfAllKindsComeInTheOrderOfTheKinds() {
    save(first(RetentionKind.NEWSLETTER));
    save(first(RetentionKind.PROSPECTS));
    assertThat(inTransaction(() -> reports().latest()))
        .extracting(RetentionReport::kind)
        .containsSubsequence(RetentionKind.PROSPECTS, RetentionKind.NEWSLETTER)
        .doesNotHaveDuplicates();
  }

  @Test
  void ofAKindThatWasNeverCountedThereIsNone() {
    assertThat(latest(RetentionKind.CONSULTATIONS)).isEmpty();
    assertThat(inTransaction(() -> reports().lockLatest(RetentionKind.CONSULTATIONS))).isEmpty();
  }

  private static RetentionReport first(RetentionKind kind) {
    return RetentionReport.first(kind, NOON, 3, Optional.of(NOON.minusSeconds(99)));
  }

  private Optional<RetentionReport> latest(RetentionKind kind) {
    return inTransaction(() -> reports().latest(kind));
  }

  private void save(RetentionReport report) {
    inTransaction(
        () -> {
          reports().save(report);
          return true;
        });
  }
}
