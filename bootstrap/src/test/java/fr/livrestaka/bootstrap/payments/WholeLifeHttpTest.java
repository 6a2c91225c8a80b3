package fr.livrestaka.bootstrap.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestForm;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** One order from a form filled in by a guest to the finished work, over HTTP only. */
class WholeLifeHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");
  private static final Person CORRECTOR = People.withRole("CORRECTOR");
  private final TestProgram program = TestProgram.shared();
  private final TestClient anybody = program.client();
  private final String email = "guest." + UUID.randomUUID() + "@example.org";

  @Test
  void fromTheGuestsFormToTheFinishedWork() {
    pay(place());
    TestClient author = anybody.withToken(activate());
    JsonNode project = only(author.get("/api/projects").json().path("data"));
    String order = project.path("id").asText();
    assertThat(project.path("title").asText()).isEqualTo("Les dunes");
    assertThat(project.path("pages").asInt()).isEqualTo(150);
    assertThat(TestSql.count("files WHERE commandeId = ?", order)).isEqualTo(2);
    assign(order);
    work(order, "EN_COURS", "SUSPENDUE", "EN_COURS", "TERMINE");
    JsonNode done = author.get("/api/commandes/" + order).json().path("commande");
    assertThat(done.path("statut").asText()).isEqualTo("TERMINE");
    assertThat(done.path("noteCorrecteur").asText()).isEqualTo("Bon courage !");
    JsonNode dossier = ADMIN.client().get("/api/admin/commandes/" + order).json().path("data");
    assertThat(dossier.path("paymentStatus").asText()).isEqualTo("paid");
    assertThat(dossier.path("files")).hasSize(2);
    assertThat(steps(author, order))
        .containsExactly(
            "PAYEE EN_COURS", "EN_COURS SUSPENDUE", "SUSPENDUE EN_COURS", "EN_COURS TERMINE");
    assertEverybodyWasTold(author, order);
  }

  private Answer place() {
    Answer placed =
        new TestForm()
            .text("prenom", "Lina")
            .text("nom", "Moreau")
            .text("email", email)
            .text("telephone", "0600000000")
            .text("serviceId", TestOrders.tariff("orrection"))
            .text("nombrePages", "150")
            .text("titre", "Les dunes")
            .text("prixCalcule", "280")
            .text("consentementRgpd", "true")
            .file("tome-1.txt", "Il était une fois.")
            .file("tome-2.txt", "Et depuis ?")
            .post(anybody, "/api/public/order");
    assertThat(placed.status()).as(placed.text()).isEqualTo(201);
    assertThat(placed.json().path("uploadedFiles").asInt()).isEqualTo(2);
    return placed;
  }

  private void pay(Answer placed) {
    String session = placed.json().path("sessionId").asText();
    assertThat(anybody.get("/dev/pay/" + session).text()).contains("280,00");
    Answer paid = anybody.send("POST", "/dev/pay/" + session + "/pay", null, null);
    assertThat(paid.status()).as(paid.text()).isEqualTo(303);
  }

  /** Opens the account by the mailed link and signs in with the password chosen. */
  private String activate() {
    String link =
        TestMails.of(program).await(email, "Activez").links().stream()
            .filter(found -> found.contains("/activation/"))
            .findFirst()
            .orElseThrow();
    String token = link.substring(link.lastIndexOf('/') + 1);
    Answer activated =
        anybody.post(
            "/api/public/activate/" + token + "/set-password", Map.of("password", People.PASSWORD));
    assertThat(activated.status()).as(activated.text()).isEqualTo(200);
    return People.signIn(email, People.PASSWORD).json().path("token").asText();
  }

  private static void assign(String order) {
    Answer assigned =
        ADMIN
            .client()
            .put(
                "/api/admin/commandes/" + order + "/correcteur",
                Map.of("correcteurId", CORRECTOR.id()));
    assertThat(assigned.status()).as(assigned.text()).isEqualTo(200);
  }

  private static void work(String order, String... statuses) {
    for (String status : statuses) {
      Answer moved =
          CORRECTOR
              .client()
              .put(
                  "/api/corrections/commandes/" + order + "/statut",
                  Map.of("statut", status, "noteCorrecteur", "Bon courage !"));
      assertThat(moved.status()).as(moved.text()).isEqualTo(200);
    }
  }

  private static List<String> steps(TestClient author, String order) {
    JsonNode history =
        author.get("/api/commandes/" + order + "/historique").json().path("historique");
    return stream(history)
        .map(step -> step.path("ancienStatut").asText() + " " + step.path("nouveauStatut").asText())
        .toList();
  }

  private void assertEverybodyWasTold(TestClient author, String order) {
    await()
        .until(
            () ->
                titles(author)
                    .containsAll(
                        List.of(
                            "Votre projet est en cours",
                            "Votre projet est suspendu",
                            "Votre projet est terminé")));
    TestMails.of(program).await(email, "Votre projet est terminé");
    await().until(() -> titles(CORRECTOR.client()).contains("Une commande vous est confiée"));
    await()
        .until(
            () ->
                TestSql.count(
                        "notifications WHERE userId = ? AND type = 'PAYMENT' AND data LIKE ?"
                            + " AND message LIKE '%280,00%€%'",
                        ADMIN.id(), "%" + order + "%")
                    == 1);
  }

  private static List<String> titles(TestClient person) {
    return stream(person.get("/api/notifications?limit=50").json().path("notifications"))
        .map(notice -> notice.path("title").asText())
        .toList();
  }

  private static JsonNode only(JsonNode nodes) {
    assertThat(nodes).hasSize(1);
    return nodes.get(0);
  }

  private static Stream<JsonNode> stream(JsonNode nodes) {
    return StreamSupport.stream(nodes.spliterator(), false);
  }
}
