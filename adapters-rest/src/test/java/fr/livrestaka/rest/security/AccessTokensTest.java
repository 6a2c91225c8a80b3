package fr.livrestaka.rest.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.AccountFixtures;
import fr.livrestaka.domain.accounts.Account;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessTokensTest {
  private static final String OLD = "old-".repeat(8);
  private static final String NEW = "new-".repeat(8);
  private static final InstantSource CLOCK = Clock.systemUTC();

  private final Account lina = AccountFixtures.lina();
  private final AccessTokens before = new AccessTokens(List.of(OLD), CLOCK);
  private final AccessTokens during = new AccessTokens(List.of(NEW, OLD), CLOCK);
  private final AccessTokens after = new AccessTokens(List.of(NEW), CLOCK);

  @Test
  void aSessionLivesOnWhileOneSecretTakesTheOthersPlace() {
    assertThat(during.verify(before.issue(lina))).isPresent();
    assertThat(after.verify(during.issue(lina))).isPresent();
  }

  @Test
  void theFormerSecretIsNoLongerGoodAfterwards() {
    assertThat(after.verify(before.issue(lina))).isEmpty();
    assertThat(before.verify(during.issue(lina))).isEmpty();
  }
}
