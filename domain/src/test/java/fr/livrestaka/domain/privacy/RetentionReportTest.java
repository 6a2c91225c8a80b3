package fr.livrestaka.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.privacy.refusals.ReportOutdated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetentionReportTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final RetentionReport first =
      RetentionReport.first(RetentionKind.LOGS, NOON, 3, Optional.of(NOON.minusSeconds(9)));
  private final RetentionReport approved = first.approved(1, 3, "admin", NOON.plusSeconds(1));

  @Test
  void isCountedAgainAfterADayUnlessItIsBeingCarriedOut() {
    Instant tomorrow = NOON.plus(Duration.ofDays(1));
    assertThat(first.isStale(tomorrow.minusMillis(1))).isFalse();
    assertThat(first.isStale(tomorrow)).isTrue();
    assertThat(approved.isStale(tomorrow)).isFalse();
    assertThat(approved.ended().isStale(tomorrow)).isTrue();
  }

  @Test
  void anOpenOneIsBroughtUpToDateAndADoneOneIsFollowed() {
    RetentionReport again = first.countedAgain(NOON.plusSeconds(5), 4, Optional.empty());
    assertThat(again.number()).isEqualTo(1);
    assertThat(again.due()).isEqualTo(4);
    assertThat(again.at()).isEqualTo(NOON.plusSeconds(5));
    assertThat(approved.countedAgain(NOON.plusSeconds(5), 4, Optional.empty())).isSameAs(approved);
    RetentionReport next =
        approved.progressed().ended().countedAgain(NOON.plusSeconds(5), 4, Optional.empty());
    assertThat(next.number()).isEqualTo(2);
    assertThat(next.done()).isZero();
    assertThat(next.status()).isEqualTo(RetentionReportStatus.OPEN);
  }

  @Test
  void onlyWhatWasSeenIsApproved() {
    assertThat(approved.isApproved()).isTrue();
    assertThat(approved.approvedBy()).contains("admin");
    assertThatThrownBy(() -> first.approved(2, 3, "admin", NOON))
        .isInstanceOf(ReportOutdated.class);
    assertThatThrownBy(() -> first.approved(1, 2, "admin", NOON))
        .isInstanceOf(ReportOutdated.class);
    assertThatThrownBy(() -> approved.approved(1, 3, "admin", NOON))
        .isInstanceOf(ReportOutdated.class);
  }

  @Test
  void theConfigurationApprovesWhatCountsSomething() {
    assertThat(first.approvedByConfiguration(NOON).approvedBy()).contains("automatic");
    RetentionReport empty = RetentionReport.first(RetentionKind.LOGS, NOON, 0, Optional.empty());
    assertThat(empty.approvedByConfiguration(NOON)).isSameAs(empty);
    assertThat(approved.approvedByConfiguration(NOON)).isSameAs(approved);
  }

  @Test
  void isCarriedOutWhileItIsApproved() {
    assertThat(approved.isCarriedOutAs(approved.progressed())).isTrue();
    assertThat(approved.isCarriedOutAs(approved.ended())).isFalse();
    assertThat(approved.isCarriedOutAs(first)).isFalse();
    RetentionReport second =
        approved.ended().countedAgain(NOON, 1, Optional.empty()).approved(2, 1, "admin", NOON);
    assertThat(approved.isCarriedOutAs(second)).isFalse();
    assertThat(approved.progressed().progressed().done()).isEqualTo(2);
  }
}
