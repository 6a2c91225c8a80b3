package fr.livrestaka.bootstrap.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.payments.TestOrders;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestForm;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One rule for mail addresses at every door; what is let in, mails are sent to. */
class MailAddressDoorsHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");
  private static final String PASSWORD = "Relieur-vert-1";
  private static final List<String> REFUSED =
      List.of(
          "a..b@example.org",
          ".a@example.org",
          "a,b@example.org",
          "Lina <lina@example.org>",
          "\"a b\"@example.org",
          "a@example.org.",
          "a@exa_mple.org",
          "a@-example.org",
          "a@stra\u00dfe.de",
          "mi\u212ae@example.org",
          "ren\u00e9@example.org");

  private final TestProgram program = TestProgram.shared();
  private final TestClient anyone = program.client();

  private enum Door {
    REGISTRATION,
    GUEST_ORDER,
    CONTACT,
    NEWSLETTER,
    FREE_SAMPLE,
    CONSULTATION,
    VISITOR_MESSAGE,
    NEW_ACCOUNT,
    CHANGED_ACCOUNT
  }

  @ParameterizedTest
  @EnumSource
  void whatNoMailCanBeSentToIsRefused(Door door) {
    for (String address : REFUSED) {
      Answer answer = knock(door, address);
      assertThat(answer.status()).as(door + " " + address + answer.text()).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDomainOfAnyAlphabetIsLetIn(Door door) {
    Answer answer = knock(door, "anna." + UUID.randomUUID() + "@z\u0142oty.pl");
    assertThat(answer.status()).as(door + answer.text()).isBetween(200, 201);
  }

  @Test
  void theMailGoesToTheDomainThatWasMeant() {
    String mailbox = "anna." + UUID.randomUUID();
    knock(Door.REGISTRATION, mailbox + "@z\u0142oty.pl");
    anyone.post("/api/auth/request-password-reset", Map.of("email", mailbox + "@Z\u0141OTY.pl"));
    assertThat(TestMails.of(program).await(mailbox, "mot de passe").to())
        .isEqualTo(mailbox + "@xn--zoty-01a.pl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ren\u00e9.", "a..b,"})
  void whoHasSuchAnAddressFromBeforeSignsInAndIsChanged(String start) {
    Answer signedIn = signIn(adopted(start));
    String id = signedIn.json().path("user").path("id").asText();
    Map<String, Object> change =
        Map.of("email", signedIn.json().path("user").path("email").asText(), "nom", "Nouveau");
    Answer changed = ADMIN.client().put("/api/admin/users/" + id, change);
    assertThat(changed.status()).as(changed.text()).isEqualTo(200);
  }

  @Test
  void aMailToAnAddressFromBeforeThatNoneCanBeSentToIsGivenUpAtOnce() {
    Answer signedIn = signIn(adopted("a..b,"));
    TestClient owner = anyone.withToken(signedIn.json().path("token").asText());
    Answer asked = owner.get("/api/users/me/export");
    assertThat(asked.status()).as(asked.text()).isEqualTo(200);
    String parked =
        "outbox WHERE status = 'PARKED' AND attempts = 1 AND listener = 'accounts.mail-data-export'"
            + " AND lastError = ? AND payload LIKE ?";
    String id = "%" + signedIn.json().path("user").path("id").asText() + "%";
    await().until(() -> TestSql.count(parked, "no mail can be sent to this address", id) == 1);
  }

  /** An account of the former service's. */
  private String adopted(String start) {
    String email = UUID.randomUUID() + "@example.org";
    knock(Door.REGISTRATION, email);
    TestSql.update("UPDATE users SET email = ? WHERE email = ?", start + email, email);
    return start + email;
  }

  private Answer signIn(String email) {
    Answer answer = anyone.post("/api/auth/login", Map.of("email", email, "password", PASSWORD));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer;
  }

  private Answer knock(Door door, String address) {
    return switch (door) {
      case REGISTRATION ->
          anyone.post("/api/auth/register", person(address, Map.of("password", PASSWORD)));
      case GUEST_ORDER ->
          anyone.post(
              "/api/public/order",
              person(
                  address,
                  Map.of(
                      "telephone", "0600000000",
                      "serviceId", TestOrders.tariff("KDP"),
                      "consentementRgpd", "true")));
      case CONTACT ->
          anyone.post(
              "/api/public/contact",
              person(
                  address,
                  Map.of("telephone", "0600000000", "sujet", "Devis", "message", "Bonjour")));
      case NEWSLETTER -> anyone.post("/api/public/newsletter", Map.of("email", address));
      case FREE_SAMPLE ->
          new TestForm()
              .text("nom", "Anna")
              .text("email", address)
              .text("telephone", "0600000000")
              .post(anyone, "/api/public/free-sample");
      case CONSULTATION ->
          anyone.post(
              "/api/consultations/book",
              Map.of(
                  "firstName", "Anna",
                  "lastName", "Nowak",
                  "email", address,
                  "phone", "0600000000",
                  "date", "2099-03-04",
                  "time", "09:30",
                  "source", "landing_page"));
      case VISITOR_MESSAGE ->
          ADMIN
              .client()
              .post(
                  "/api/admin/messages/visitor",
                  Map.of(
                      "email", address,
                      "name", "Anna",
                      "phone", "0600000000",
                      "subject", "Devis",
                      "content", "Bonjour"));
      case NEW_ACCOUNT ->
          ADMIN
              .client()
              .post(
                  "/api/admin/users",
                  person(address, Map.of("password", PASSWORD, "role", "USER")));
      case CHANGED_ACCOUNT ->
          ADMIN
              .client()
              .patch("/api/admin/users/" + People.register().id(), Map.of("email", address));
    };
  }

  private static Map<String, Object> person(String address, Map<String, Object> more) {
    Map<String, Object> person =
        new HashMap<>(Map.of("prenom", "Anna", "nom", "Nowak", "email", address));
    person.putAll(more);
    return person;
  }
}
