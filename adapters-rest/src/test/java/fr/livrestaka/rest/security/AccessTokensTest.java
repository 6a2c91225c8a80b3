package fr.livrestaka.rest.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.livrestaka.application.accounts.AccountFixtures;
import fr.livrestaka.domain.accounts.Account;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessTokensTest {
  private static final String OLD = "old-".repeat(8);
  private static final String NEW = "new-".repeat(8);
  private static final InstantSource CLOCK = Clock.systemUTC();

  private static final Instant START = Instant.parse("2026-03-02T09:15:00Z");
  private static final Duration DAY = Duration.ofDays(1);

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

  @Test
  void aSessionDiesAfterThirtyDaysHoweverOftenItsTokenIsExchanged() {
    Instant[] now = {START};
    AccessTokens tokens = new AccessTokens(List.of(NEW), () -> now[0]);
    String token = tokens.issue(lina);
    while (now[0].isBefore(START.plus(DAY.multipliedBy(28)))) {
      now[0] = now[0].plus(DAY.multipliedBy(4));
      token = tokens.renew(lina, tokens.verify(token).orElseThrow().token());
    }

    now[0] = START.plus(DAY.multipliedBy(30)).minusSeconds(1);
    assertThat(tokens.verify(token)).isPresent();
    String last = tokens.renew(lina, tokens.verify(token).orElseThrow().token());
    now[0] = START.plus(DAY.multipliedBy(30));
    assertThat(tokens.verify(token)).isEmpty();
    assertThat(tokens.verify(last)).isEmpty();
  }

  @Test
  void aTokenOfTheFormerProgramIsASessionFromItsIssue() throws Exception {
    Instant[] now = {START};
    AccessTokens tokens = new AccessTokens(List.of(NEW), () -> now[0]);
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .claim("userId", lina.id().value())
            .issueTime(Date.from(START))
            .expirationTime(Date.from(START.plus(DAY.multipliedBy(365))))
            .issuer("staka-livres")
            .build();
    SignedJWT former = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
    former.sign(new MACSigner(NEW));

    now[0] = START.plus(DAY.multipliedBy(29));
    String renewed = tokens.renew(lina, tokens.verify(former.serialize()).orElseThrow().token());
    assertThat(tokens.verify(renewed)).isPresent();
    now[0] = START.plus(DAY.multipliedBy(30));
    assertThat(tokens.verify(former.serialize())).isEmpty();
    assertThat(tokens.verify(renewed)).isEmpty();
  }
}
