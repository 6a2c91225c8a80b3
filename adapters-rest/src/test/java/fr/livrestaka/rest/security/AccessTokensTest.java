package fr.livrestaka.rest.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.livrestaka.application.accounts.AccountFixtures;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.SessionToken;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.token.MapClaims;
import io.micronaut.security.token.validator.TokenValidator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class AccessTokensTest {
  /** Long enough for every algorithm that a token could name. */
  private static final String OLD = "old-".repeat(16);

  private static final String NEW = "new-".repeat(16);

  private static final Instant START = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private static final Duration DAY = Duration.ofDays(1);

  private final Account lina = AccountFixtures.lina();
  private final List<ApplicationContext> contexts = new ArrayList<>();

  @AfterEach
  void close() {
    contexts.forEach(ApplicationContext::close);
  }

  @Test
  void aSessionLivesOnWhileOneSecretTakesTheOthersPlace() {
    Program before = new Program(Clock.systemUTC(), OLD);
    Program during = new Program(Clock.systemUTC(), NEW, OLD);
    Program after = new Program(Clock.systemUTC(), NEW);

    assertThat(during.reads(before.tokens.issue(lina))).isPresent();
    assertThat(after.reads(during.tokens.issue(lina))).isPresent();
    assertThat(after.reads(before.tokens.issue(lina))).isEmpty();
    assertThat(before.reads(during.tokens.issue(lina))).isEmpty();
  }

  @Test
  void aSessionDiesAfterThirtyDaysHoweverOftenItsTokenIsExchanged() {
    Instant[] now = {START};
    Program program = new Program(() -> now[0], NEW);
    String token = program.tokens.issue(lina);
    while (now[0].isBefore(START.plus(DAY.multipliedBy(28)))) {
      now[0] = now[0].plus(DAY.multipliedBy(4));
      token = program.tokens.renew(lina, program.reads(token).orElseThrow());
    }

    now[0] = START.plus(DAY.multipliedBy(30)).minusSeconds(1);
    String last = program.tokens.renew(lina, program.reads(token).orElseThrow());
    assertThat(program.reads(last)).isPresent();
    now[0] = START.plus(DAY.multipliedBy(30));
    assertThat(program.reads(token)).isEmpty();
    assertThat(program.reads(last)).isEmpty();
  }

  @Test
  void aTokenOfTheFormerProgramIsASessionFromItsIssue() throws Exception {
    Instant[] now = {START};
    Program program = new Program(() -> now[0], NEW);
    String former = signed(JWSAlgorithm.HS256, Map.of());

    now[0] = START.plus(DAY.multipliedBy(29));
    String renewed = program.tokens.renew(lina, program.reads(former).orElseThrow());
    assertThat(program.reads(renewed)).isPresent();
    now[0] = START.plus(DAY.multipliedBy(30));
    assertThat(program.reads(former)).isEmpty();
    assertThat(program.reads(renewed)).isEmpty();
  }

  @Test
  void aTokenSaysWhatTheFormerProgramsTokensSayAndTheSession() throws Exception {
    Program program = new Program(() -> START, NEW);

    SignedJWT token = SignedJWT.parse(program.tokens.issue(lina));

    assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.HS256);
    Map<String, Object> claims = new HashMap<>(token.getPayload().toJSONObject());
    assertThat(claims.remove("jti")).isInstanceOf(String.class);
    assertThat(claims.remove("sid")).isInstanceOf(String.class);
    assertThat(claims)
        .isEqualTo(
            Map.of(
                "userId",
                lina.id().value(),
                "email",
                lina.email(),
                "role",
                lina.role().name(),
                "iss",
                "staka-livres",
                "iat",
                START.getEpochSecond(),
                "auth_time",
                START.getEpochSecond(),
                "exp",
                START.plus(DAY.multipliedBy(7)).getEpochSecond()));
  }

  @Test
  void aTokenNamesOneAlgorithmAndOneIssuer() throws Exception {
    Program program = new Program(Clock.systemUTC(), NEW);

    assertThat(program.reads(signed(JWSAlgorithm.HS256, Map.of()))).isPresent();
    assertThat(program.reads(signed(JWSAlgorithm.HS384, Map.of()))).isEmpty();
    assertThat(program.reads(signed(JWSAlgorithm.HS512, Map.of()))).isEmpty();
    assertThat(program.reads(signed(JWSAlgorithm.HS256, Map.of("iss", "livres")))).isEmpty();
    assertThat(program.reads(signed(JWSAlgorithm.HS256, Map.of("iss", "")))).isEmpty();
  }

  @Test
  void aTokenWithoutWhatMustBeThereIsRefused() throws Exception {
    Program program = new Program(Clock.systemUTC(), NEW);

    assertThat(program.reads(signed(JWSAlgorithm.HS256, Map.of("userId", 7)))).isEmpty();
    assertThat(program.reads(signed(JWSAlgorithm.HS256, Map.of("userId", "")))).isEmpty();
    assertThat(program.reads(signed(JWSAlgorithm.HS256, Map.of("sid", "s".repeat(65))))).isEmpty();
    assertThat(program.reads(signed(JWSAlgorithm.HS256, Map.of("auth_time", "now")))).isEmpty();
  }

  private String signed(JWSAlgorithm algorithm, Map<String, Object> others) throws Exception {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .claim("userId", lina.id().value())
            .issueTime(Date.from(START))
            .expirationTime(Date.from(START.plus(DAY.multipliedBy(365))))
            .issuer("staka-livres");
    others.forEach(claims::claim);
    SignedJWT token = new SignedJWT(new JWSHeader(algorithm), claims.build());
    token.sign(new MACSigner(NEW));
    return token.serialize();
  }

  /** The framework with these secrets, the first of which signs. */
  private final class Program {
    private final AccessTokens tokens;
    private final TokenValidator<HttpRequest<?>> validator;

    private Program(InstantSource clock, String... secrets) {
      Map<String, Object> properties = new HashMap<>();
      properties.put("micronaut.security.token.name-key", "userId");
      properties.put("micronaut.security.token.jwt.claims-validators.subject-not-null", false);
      for (int i = 0; i < secrets.length; i++) {
        properties.put(
            "micronaut.security.token.jwt.signatures.secret."
                + (i == 0 ? "generator" : "former-" + i)
                + ".secret",
            secrets[i]);
      }
      ApplicationContext context = ApplicationContext.builder().properties(properties).build();
      context.registerSingleton(InstantSource.class, clock);
      contexts.add(context.start());
      tokens = context.getBean(AccessTokens.class);
      validator = validatorOf(context);
    }

    @SuppressWarnings("unchecked")
    private static TokenValidator<HttpRequest<?>> validatorOf(ApplicationContext context) {
      return (TokenValidator<HttpRequest<?>>)
          context.getBean(Argument.of(TokenValidator.class, HttpRequest.class));
    }

    private Optional<SessionToken> reads(String token) {
      return Mono.from(validator.validateToken(token, null))
          .map(valid -> new MapClaims(valid.getAttributes()))
          .mapNotNull(claims -> TokenClaims.read(claims).orElse(null))
          .map(claims -> claims.sessionToken(token))
          .blockOptional();
    }
  }
}
