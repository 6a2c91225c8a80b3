package fr.livrestaka.bootstrap.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.StatementCount;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessHttpTest {
  private final TestClient client = TestProgram.shared().client();

  @Test
  void asksForAToken() {
    refused(client.get("/api/auth/me"), "Token d'accès requis");
    refused(
        client.withHeader("Authorization", "Bearer").get("/api/auth/me"), "Token d'accès requis");
  }

  @Test
  void takesWhateverFollowsTheFirstBlankAsTheToken() {
    Person person = People.register();

    assertThat(
            client
                .withHeader("Authorization", "Whatever " + person.token())
                .get("/api/auth/me")
                .status())
        .isEqualTo(200);
  }

  @Test
  void acceptsGenuineTokensMadeElsewhere() {
    Person person = People.register();

    assertThat(meWith(TestTokens.signed(TestTokens.claims(person.id()))).status()).isEqualTo(200);
  }

  @Test
  void tellsAnAdministratorThatTheAdministrationIsOpen() {
    Person admin = People.withRole("ADMIN");

    Answer answer = admin.client().get("/api/admin/test");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("user").get("id").asText()).isEqualTo(admin.id());
    assertThat(answer.json().get("user").get("role").asText()).isEqualTo("ADMIN");
    assertThat(answer.json().has("timestamp")).isTrue();
    assertThat(People.register().client().get("/api/admin/test").status()).isEqualTo(403);
    refused(client.get("/api/admin/test"), "Token d'accès requis");
  }

  @Test
  void refusesForgedAndForeignTokens() {
    Person person = People.register();
    Map<String, Object> claims = TestTokens.claims(person.id());

    refused(meWith("nonsense"), "Token invalide");
    refused(meWith(person.token() + "x"), "Token invalide");
    refused(meWith(TestTokens.unsigned(claims)), "Token invalide");
    refused(meWith(TestTokens.signed("HS512", "HmacSHA512", claims)), "Token invalide");
    refused(meWith(TestTokens.signed(changed(claims, "iss", "another"))), "Token invalide");
    refused(meWith(TestTokens.signed(changed(claims, "iss", "livres"))), "Token invalide");
    refused(meWith(TestTokens.signed(changed(claims, "sid", "s".repeat(65)))), "Token invalide");
    refused(
        meWith(TestTokens.signed(changed(claims, "exp", Instant.now().getEpochSecond() - 1))),
        "Token invalide");
  }

  @Test
  void aBadTokenDoesNotShutTheOpenRoutes() {
    assertThat(client.withToken("nonsense").get("/api/faq").status()).isEqualTo(200);
    assertThat(
            client
                .withToken(TestTokens.signed(TestTokens.claims(UUID.randomUUID().toString())))
                .get("/api/faq")
                .status())
        .isEqualTo(200);
  }

  @Test
  void aTokenInACookieOrBehindTheFirstTwoWordsIsNone() {
    String token = People.register().token();

    refused(
        client.withHeader("Cookie", "JWT=" + token).get("/api/auth/me"), "Token d'accès requis");
    refused(
        client.withHeader("Authorization", "Bearer other " + token).get("/api/auth/me"),
        "Token invalide");
  }

  @Test
  void refusesTheTokenOfAnAccountThatIsGone() {
    refused(
        meWith(TestTokens.signed(TestTokens.claims(UUID.randomUUID().toString()))),
        "Utilisateur non trouvé");
  }

  @Test
  void refusesTheTokenOfAClosedAccountAtOnce() {
    Person person = People.register();
    assertThat(person.client().get("/api/auth/me").status()).isEqualTo(200);

    change(person, account -> account.deactivated(Instant.now()));

    refused(person.client().get("/api/auth/me"), "Compte désactivé");
  }

  @Test
  void killsOlderTokensWithAPasswordChangeButNotTheNext() {
    Person person = People.register();
    assertThat(person.client().get("/api/auth/me").status()).isEqualTo(200);

    change(person, account -> account.withPassword(account.passwordHash(), Instant.now()));

    refused(person.client().get("/api/auth/me"), "Token invalide");
    String next = People.signIn(person.email(), People.PASSWORD).json().path("token").asText();
    assertThat(meWith(next).status()).isEqualTo(200);
  }

  @Test
  void givesAnotherTokenToWhoeverIsSignedIn() {
    Person person = People.register();

    Answer answer = person.client().post("/api/auth/refresh", Map.of());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(meWith(answer.json().path("token").asText()).status()).isEqualTo(200);
    refused(client.post("/api/auth/refresh", Map.of()), "Token d'accès requis");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/admin/nowhere",
        "/api/commandes/no/where",
        "/api/files/no/where",
        "/api/messages/no/where",
        "/api/notifications/no/where",
        "/api/payment-methods/no/where",
        "/api/stats/nowhere"
      })
  void asksForTheTokenFirstBelowClosedPaths(String path) {
    refused(client.get(path), "Token d'accès requis");
    assertThat(People.register().client().get(path).status()).isEqualTo(404);
  }

  @Test
  void readsTheCallerOnceAndThenNotAtAll() {
    Person person = People.register();
    try (StatementCount count = TestProgram.shared().countStatements()) {
      person.client().get("/api/auth/me");
      assertThat(count.statements())
          .as("the account, and whether the session was ended")
          .hasSizeLessThanOrEqualTo(2);
    }
    try (StatementCount count = TestProgram.shared().countStatements()) {
      person.client().get("/api/auth/me");
      assertThat(count.statements()).isEmpty();
    }
  }

  private Answer meWith(String token) {
    return client.withToken(token).get("/api/auth/me");
  }

  private static void refused(Answer answer, String error) {
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.json().path("error").asText()).isEqualTo(error);
  }

  private static Map<String, Object> changed(
      Map<String, Object> claims, String name, Object value) {
    Map<String, Object> changed = new java.util.HashMap<>(claims);
    changed.put(name, value);
    return changed;
  }

  private static void change(Person person, UnaryOperator<Account> change) {
    TestProgram.shared()
        .bean(Transactions.class)
        .writing(
            () ->
                TestProgram.shared()
                    .bean(Accounts.class)
                    .change(new AccountId(person.id()), change));
  }
}
