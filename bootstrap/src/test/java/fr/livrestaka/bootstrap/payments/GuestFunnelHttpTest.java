package fr.livrestaka.bootstrap.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.application.payments.checkout.PurgeUnpaidOrders;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** From an order without an account to a project at work, as a guest's browser would go. */
class GuestFunnelHttpTest {
  private static final String ORDER = "/api/public/order";
  private final TestClient anybody = TestProgram.shared().client();
  private final String email = "guest." + UUID.randomUUID() + "@example.org";

  @Test
  void aGuestOrdersPaysActivatesAndFindsTheProject() {
    Answer placed = order(Map.of("titre", "Les dunes", "description", "Un roman"));
    assertThat(placed.status()).as(placed.text()).isEqualTo(201);
    String pending = placed.json().path("pendingCommandeId").asText();
    assertMasked(pending);
    payTwice(placed.json().path("sessionId").asText());
    String token = activationToken();
    assertVerifies(token);
    Answer activated =
        anybody.post(
            "/api/public/activate/" + token + "/set-password", Map.of("password", People.PASSWORD));
    assertThat(activated.status()).as(activated.text()).isEqualTo(200);
    assertThat(activated.json().path("redirectUrl").asText())
        .isEqualTo("https://front.example.org/app/dashboard");
    TestClient guest = anybody.withToken(activated.json().path("token").asText());
    JsonNode projects = guest.get("/api/projects").json().path("data");
    assertThat(projects).hasSize(1);
    assertThat(projects.get(0).path("title").asText()).isEqualTo("Les dunes");
    assertThat(projects.get(0).path("status").asText()).isEqualTo("active");
    assertThat(again(token).status()).isEqualTo(400);
    assertThat(People.signIn(email, People.PASSWORD).status()).isEqualTo(200);
    assertWelcomed(activated.json().path("user").path("id").asText());
  }

  /** The squatter knows when somebody orders, not what comes to the mailbox. */
  @Test
  void whoRegistersAGuestsAddressBeforeHePaysGetsNothingOfHis() {
    String session = order(Map.of("titre", "Les dunes")).json().path("sessionId").asText();
    TestClient squatter = registered();
    anybody.send("POST", "/dev/pay/" + session + "/pay", null, null);
    String token = activationToken();
    assertThat(squatter.get("/api/projects").json().path("data")).isEmpty();
    assertThat(squatter.get("/api/invoices").json().path("invoices")).isEmpty();
    assertThat(squatter.get("/api/commandes").text()).doesNotContain("Les dunes");

    Answer proven =
        anybody.post(
            "/api/public/activate/" + token + "/set-password", Map.of("password", "Autre-passe-9"));
    assertThat(proven.status()).as(proven.text()).isEqualTo(200);
    TestClient guest = anybody.withToken(proven.json().path("token").asText());
    assertThat(guest.get("/api/projects").json().path("data")).hasSize(1);
    assertThat(guest.get("/api/invoices").json().path("invoices")).hasSize(1);
    assertThat(squatter.get("/api/projects").status()).isEqualTo(401);
    assertThat(People.signIn(email, People.PASSWORD).status()).isEqualTo(401);
    assertThat(People.signIn(email, "Autre-passe-9").status()).isEqualTo(200);
  }

  @Test
  void whoHasRegisteredHimselfFindsHisGuestOrderByALinkForANewPassword() {
    String session = order(Map.of("titre", "Les dunes")).json().path("sessionId").asText();
    TestClient own = registered();
    anybody.send("POST", "/dev/pay/" + session + "/pay", null, null);
    assertThat(own.get("/api/projects").json().path("data")).isEmpty();
    anybody.post("/api/auth/request-password-reset", Map.of("email", email));
    String link =
        TestMails.of(TestProgram.shared()).await(email, "mot de passe").links().stream()
            .filter(found -> found.contains("reset-password"))
            .findFirst()
            .orElseThrow();
    Answer reset =
        anybody.post(
            "/api/auth/reset-password",
            Map.of(
                "token",
                link.substring(link.lastIndexOf('=') + 1),
                "newPassword",
                "Autre-passe-9"));
    assertThat(reset.status()).as(reset.text()).isEqualTo(200);
    String signedIn = People.signIn(email, "Autre-passe-9").json().path("token").asText();
    assertThat(anybody.withToken(signedIn).get("/api/projects").json().path("data")).hasSize(1);
  }

  private TestClient registered() {
    Answer answer = anybody.post("/api/auth/register", People.registration(email));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return anybody.withToken(answer.json().path("token").asText());
  }

  @Test
  void chargesOurPriceWhateverTheFormSays() {
    Answer pages =
        order(
            Map.of(
                "serviceId", TestOrders.tariff("orrection"),
                "nombrePages", "150",
                "prixCalcule", "1.00"));
    assertThat(pages.status()).as(pages.text()).isEqualTo(201);
    assertThat(amount(pages)).isEqualTo(28_000);
    Answer pack = order(Map.of("nombrePages", "150", "prixCalcule", "0"));
    assertThat(amount(pack)).isEqualTo(35_000);
  }

  @Test
  void withoutAFileItComesUrlEncodedAsWell() {
    String form =
        "prenom=Lina&nom=Moreau&telephone=06+00&consentementRgpd=true&email="
            + email
            + "&serviceId="
            + TestOrders.tariff("KDP");
    Answer placed = anybody.send("POST", ORDER, form, "application/x-www-form-urlencoded");
    assertThat(placed.status()).as(placed.text()).isEqualTo(201);
    assertThat(TestSql.count("pending_commandes WHERE email = ? AND telephone = '06 00'", email))
        .isEqualTo(1);
  }

  @Test
  void refusesWithTheReason() {
    assertIssue(order(Map.of("prenom", "L")), "prenom");
    assertIssue(order(Map.of("email", "nowhere")), "email");
    assertIssue(order(Map.of("consentementRgpd", "false")), "consentementRgpd");
    assertIssue(order(Map.of("nombrePages", "1001")), "nombrePages");
    assertIssue(order(Map.of("nombrePages", "beaucoup")), "nombrePages");
    assertIssue(order(Map.of("prixCalcule", "-1")), "prixCalcule");
    assertIssue(order(Map.of("serviceId", TestOrders.tariff("orrection"))), "nombrePages");
    assertThat(
            order(Map.of("serviceId", TestOrders.tariff("orrection"), "nombrePages", "10"))
                .status())
        .isEqualTo(400);
    assertThat(order(Map.of("serviceId", UUID.randomUUID().toString())).status()).isEqualTo(404);
    assertThat(order(Map.of("email", People.register().email().toLowerCase())).status())
        .isEqualTo(409);
    assertThat(anybody.get(ORDER + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(TestSql.count("pending_commandes WHERE email = ?", email)).isZero();
  }

  @Test
  void refusesLinksThatAreNone() {
    Answer unknown = anybody.get("/api/public/activate/" + "x".repeat(64) + "/verify");
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.json().path("valid").asBoolean(true)).isFalse();
    assertThat(again("x".repeat(64)).status()).isEqualTo(400);
    Answer weak =
        anybody.post(
            "/api/public/activate/" + "x".repeat(64) + "/set-password",
            Map.of("password", "court"));
    assertIssue(weak, "password");
  }

  @Test
  void aLinkOfTheFormerServiceStillOpensTheAccount() {
    payTwice(order(Map.of()).json().path("sessionId").asText());
    activationToken();
    String former = UUID.randomUUID().toString();
    TestSql.update(
        "UPDATE pending_commandes SET activationToken = ? WHERE email = ?", former, email);
    assertThat(again(former).status()).isEqualTo(200);
  }

  @Test
  void abandonedOrdersAreForgottenAfterAMonth() {
    String pending = order(Map.of()).json().path("pendingCommandeId").asText();
    TestSql.update("UPDATE pending_commandes SET createdAt = '2020-01-01' WHERE id = ?", pending);
    PurgeUnpaidOrders purge = TestProgram.shared().bean(PurgeUnpaidOrders.class);
    purge.tidy();
    assertThat(anybody.get(ORDER + "/" + pending).status()).as("its page is open").isEqualTo(200);
    TestSql.update("UPDATE checkouts SET status = 'EXPIRED' WHERE pendingCommandeId = ?", pending);
    purge.tidy();
    assertThat(anybody.get(ORDER + "/" + pending).status()).isEqualTo(404);
  }

  private Answer order(Map<String, ?> changes) {
    Map<String, Object> form = new HashMap<>();
    form.put("prenom", "Lina");
    form.put("nom", "Moreau");
    form.put("email", email);
    form.put("telephone", "0600000000");
    form.put("serviceId", TestOrders.tariff("KDP"));
    form.put("consentementRgpd", "true");
    form.putAll(changes);
    return anybody.post(ORDER, form);
  }

  private void assertMasked(String pending) {
    Answer shown = anybody.get(ORDER + "/" + pending);
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.text()).doesNotContain(email, "0600000000", "cs_standin_", "Moreau");
  }

  private void payTwice(String session) {
    for (int i = 0; i < 2; i++) {
      Answer paid = anybody.send("POST", "/dev/pay/" + session + "/pay", null, null);
      assertThat(paid.status()).as(paid.text()).isEqualTo(303);
      assertThat(paid.header("Location"))
          .isEqualTo("https://front.example.org/payment-success?session_id=" + session);
    }
    assertThat(TestSql.count("payments WHERE stripeSessionId = ?", session)).isEqualTo(1);
    assertThat(TestSql.count("users WHERE email = ?", email)).isEqualTo(1);
  }

  private String activationToken() {
    String link =
        TestMails.of(TestProgram.shared()).await(email, "Activez").links().stream()
            .filter(found -> found.contains("/activation/"))
            .findFirst()
            .orElseThrow();
    assertThat(
            TestSql.count(
                "pending_commandes WHERE email = ? AND activationToken LIKE 'sha256:%'", email))
        .isEqualTo(1);
    return link.substring(link.lastIndexOf('/') + 1);
  }

  private void assertVerifies(String token) {
    for (String path : new String[] {"/verify", ""}) {
      Answer valid = anybody.get("/api/public/activate/" + token + path);
      assertThat(valid.status()).as(valid.text()).isEqualTo(200);
      assertThat(valid.json().path("isAlreadyActive").asBoolean(true)).isFalse();
      assertThat(valid.json().path("user").path("email").asText()).isEqualTo(email);
    }
  }

  private Answer again(String token) {
    return anybody.post(
        "/api/public/activate/" + token + "/set-password", Map.of("password", People.PASSWORD));
  }

  private void assertWelcomed(String account) {
    Awaitility.await().until(() -> TestSql.count("messages WHERE receiverId = ?", account) == 2);
  }

  private static void assertIssue(Answer answer, String field) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.json().path("details").findValuesAsText("message")).isNotEmpty();
    assertThat(answer.json().path("details").get(0).path("path").get(0).asText()).isEqualTo(field);
  }

  private static long amount(Answer placed) {
    return TestSql.number(
        "SELECT amount FROM checkouts WHERE stripeSessionId = ?",
        placed.json().path("sessionId").asText());
  }
}
