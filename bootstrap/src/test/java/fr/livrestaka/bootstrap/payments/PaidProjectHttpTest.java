package fr.livrestaka.bootstrap.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestForm;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A signed-in client orders with a file and pays at once (contract B 1.2). */
class PaidProjectHttpTest {
  private static final String CREATE = "/api/commandes/create-paid-project";
  private final Person lina = People.register();

  @Test
  void aPaidProjectHasItsTitleItsPriceAndItsFile() {
    Answer created =
        new TestForm()
            .text("serviceId", TestOrders.tariff("orrection"))
            .text("titre", "L'été")
            .text("nombrePages", "150")
            .text("prixCalcule", "1")
            .text("fileMetadata_0", "{\"title\": \"Mon roman\"}")
            .file("été.txt", "Il était une fois.")
            .post(lina.client(), CREATE);
    assertThat(created.status()).as(created.text()).isEqualTo(201);
    assertThat(created.json().path("success").asBoolean()).isTrue();
    String pending = created.json().path("pendingCommandeId").asText();
    assertThat(TestSql.count("files WHERE description LIKE ?", "TEMP_PENDING:" + pending + "%"))
        .isEqualTo(1);
    pay(pending);
    pay(pending);
    JsonNode projects = lina.client().get("/api/projects").json().path("data");
    assertThat(projects).hasSize(1);
    assertThat(projects.get(0).path("title").asText()).isEqualTo("L'été");
    assertThat(projects.get(0).path("pages").asInt()).isEqualTo(150);
    String order = projects.get(0).path("id").asText();
    assertThat(TestSql.number("SELECT amount FROM commandes WHERE id = ?", order))
        .isEqualTo(28_000);
    assertThat(
            TestSql.count(
                "files WHERE commandeId = ? AND uploadedById = ? AND filename = 'Mon roman.txt'"
                    + " AND description IS NULL",
                order,
                lina.id()))
        .isEqualTo(1);
    Awaitility.await()
        .until(
            () ->
                TestSql.count("notifications WHERE userId = ? AND type = 'SUCCESS'", lina.id())
                    == 1);
  }

  @Test
  void filesOfAnOrderCountInTheQuotaOfItsClient() {
    TestSql.update(
        "INSERT INTO files (id, filename, storedName, mimeType, size, url, uploadedById, updatedAt)"
            + " VALUES (UUID(), 'f', UUID(), 'text/plain', 2147483647, '/uploads/messages/none', ?,"
            + " NOW(3))",
        lina.id());
    Answer refused =
        new TestForm()
            .text("serviceId", TestOrders.tariff("KDP"))
            .text("titre", "L'été")
            .file("été.txt", "Il était une fois.")
            .post(lina.client(), CREATE);
    assertThat(refused.status()).as(refused.text()).isEqualTo(413);
    assertThat(refused.json().path("message").asText()).contains("2048 Mo");
    assertThat(TestSql.count("pending_commandes WHERE userId = ?", lina.id())).isZero();
  }

  @Test
  void aNoteThatOnlyRepeatsAMarkIsNoFault() {
    String note = "ADMIN_FILE:".repeat(8000);
    Answer created =
        new TestForm()
            .text("serviceId", TestOrders.tariff("KDP"))
            .text("titre", "L'été")
            .text("fileMetadata_0", "{\"description\": \"" + note + "\"}")
            .file("été.txt", "Il était une fois.")
            .post(lina.client(), CREATE);
    assertThat(created.status()).as(created.text()).isEqualTo(201);
  }

  @Test
  void withoutAFileItComesUrlEncodedAsWell() {
    Answer created =
        lina.client()
            .send(
                "POST",
                CREATE,
                "serviceId=" + TestOrders.tariff("KDP") + "&titre=Les+dunes+%26+la+mer",
                "application/x-www-form-urlencoded");
    assertThat(created.status()).as(created.text()).isEqualTo(201);
    assertThat(
            TestSql.count(
                "pending_commandes WHERE userId = ? AND titre = 'Les dunes & la mer'", lina.id()))
        .isEqualTo(1);
  }

  @Test
  void refusesWithTheReason() {
    String tariff = TestOrders.tariff("KDP");
    Map<String, Object> good = Map.of("serviceId", tariff, "titre", "Les dunes");
    assertThat(TestProgram.shared().client().post(CREATE, good).status()).isEqualTo(401);
    Answer shortTitle = lina.client().post(CREATE, Map.of("serviceId", tariff, "titre", "ab"));
    assertThat(shortTitle.status()).isEqualTo(400);
    assertThat(shortTitle.json().path("details").get(0).path("path").get(0).asText())
        .isEqualTo("titre");
    String nowhere = UUID.randomUUID().toString();
    assertThat(lina.client().post(CREATE, Map.of("serviceId", nowhere, "titre", "Dunes")).status())
        .isEqualTo(404);
    Answer empty =
        new TestForm()
            .text("serviceId", tariff)
            .text("titre", "Les dunes")
            .file("vide.txt", "")
            .post(lina.client(), CREATE);
    assertThat(empty.status()).as(empty.text()).isEqualTo(400);
    assertThat(TestSql.count("pending_commandes WHERE userId = ?", lina.id())).isZero();
  }

  private static void pay(String pending) {
    String session =
        TestSql.text("SELECT stripeSessionId FROM checkouts WHERE pendingCommandeId = ?", pending);
    Answer paid =
        TestProgram.shared().client().send("POST", "/dev/pay/" + session + "/pay", null, null);
    assertThat(paid.status()).as(paid.text()).isEqualTo(303);
  }
}
