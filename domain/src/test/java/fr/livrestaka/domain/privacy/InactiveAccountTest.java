package fr.livrestaka.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.accounts.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InactiveAccountTest {
  private static final AccountId LINA = new AccountId("lina");
  private static final Instant LAST = Instant.parse("2024-05-01T12:00:00Z");
  private static final Instant FIRST = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant SECOND = Instant.parse("2026-04-01T12:00:00Z");
  private static final Instant END = Instant.parse("2026-05-01T12:00:00Z");

  @Test
  void theFirstWarningIsDueSixtyDaysBeforeTheEnd() {
    InactiveAccount unwarned = with();
    assertThat(unwarned.stepAt(FIRST.minusMillis(1))).isEqualTo(InactivityStep.NOTHING);
    assertThat(unwarned.stepAt(FIRST)).isEqualTo(InactivityStep.WARN_FIRST);
    assertThat(unwarned.stepAt(END.plusSeconds(999_999_999))).isEqualTo(InactivityStep.WARN_FIRST);
  }

  @Test
  void theSecondIsDueThirtyDaysBeforeTheEnd() {
    InactiveAccount once = with(sent(1, FIRST));
    assertThat(once.stepAt(SECOND.minusMillis(1))).isEqualTo(InactivityStep.NOTHING);
    assertThat(once.stepAt(SECOND)).isEqualTo(InactivityStep.WARN_SECOND);
  }

  @Test
  void theAccountIsErasedAtTheEnd() {
    InactiveAccount twice = with(sent(1, FIRST), sent(2, SECOND));
    assertThat(twice.stepAt(END.minusMillis(1))).isEqualTo(InactivityStep.NOTHING);
    assertThat(twice.stepAt(END)).isEqualTo(InactivityStep.ERASE);
  }

  @Test
  void aLateWarningHasItsFullTime() {
    Instant late = END.plusSeconds(86_400L * 100);
    InactiveAccount once = with(sent(1, late));
    Instant thirtyDaysOn = late.plusSeconds(86_400L * 30);
    assertThat(once.stepAt(thirtyDaysOn.minusMillis(1))).isEqualTo(InactivityStep.NOTHING);
    assertThat(once.stepAt(thirtyDaysOn)).isEqualTo(InactivityStep.WARN_SECOND);
    InactiveAccount twice = with(sent(1, late), sent(2, thirtyDaysOn));
    Instant sixtyDaysOn = late.plusSeconds(86_400L * 60);
    assertThat(twice.stepAt(sixtyDaysOn.minusMillis(1))).isEqualTo(InactivityStep.NOTHING);
    assertThat(twice.stepAt(sixtyDaysOn)).isEqualTo(InactivityStep.ERASE);
    assertThat(with().erasedFrom(1, late)).isEqualTo(sixtyDaysOn);
    assertThat(once.erasedFrom(2, thirtyDaysOn)).isEqualTo(sixtyDaysOn);
  }

  @Test
  void aWarningThatWasNotSentStopsEverything() {
    InactivityWarning asked = new InactivityWarning(LINA, 1, FIRST, Optional.empty());
    assertThat(with(asked).stepAt(END.plusSeconds(999_999_999))).isEqualTo(InactivityStep.NOTHING);
  }

  @Test
  void warningsBeforeTheLastActivityCountForNothing() {
    Instant before = LAST.minusMillis(1);
    assertThat(with(sent(1, before), sent(2, before)).stepAt(END))
        .isEqualTo(InactivityStep.WARN_FIRST);
    assertThat(with(sent(1, LAST)).stepAt(END)).isEqualTo(InactivityStep.WARN_SECOND);
  }

  @Test
  void whoIsBoundIsLeftAlone() {
    InactiveAccount bound =
        new InactiveAccount(LINA, LAST, true, List.of(sent(1, FIRST), sent(2, SECOND)));
    assertThat(bound.stepAt(END.plusSeconds(999_999_999))).isEqualTo(InactivityStep.NOTHING);
  }

  @Test
  void onlyWarningsHaveNumbers() {
    assertThat(InactivityStep.WARN_FIRST.warning()).isEqualTo(1);
    assertThat(InactivityStep.WARN_SECOND.warning()).isEqualTo(2);
    assertThat(InactivityStep.WARN_SECOND.isWarning()).isTrue();
    assertThat(InactivityStep.ERASE.isWarning()).isFalse();
    assertThat(InactivityStep.NOTHING.isWarning()).isFalse();
  }

  @Test
  void whoeverIsDueIsAmongThoseThatAreLookedFor() {
    RetentionRule rule = RetentionRule.of(RetentionKind.INACTIVE_ACCOUNTS);
    Instant at = Instant.parse("2027-01-01T00:00:00Z");
    for (int day = 0; day < 1500; day++, at = at.plusSeconds(86_400)) {
      Instant last = rule.firstCutoff(at);
      assertThat(new InactiveAccount(LINA, last, false, List.of()).stepAt(at))
          .isEqualTo(InactivityStep.NOTHING);
    }
  }

  private static InactivityWarning sent(int number, Instant at) {
    return new InactivityWarning(LINA, number, at, Optional.of(at));
  }

  private static InactiveAccount with(InactivityWarning... warnings) {
    return new InactiveAccount(LINA, LAST, false, List.of(warnings));
  }
}
