package fr.livrestaka.bootstrap.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Guest orders of the former service that nobody ever paid. */
class FormerOrdersHttpTest {
  private static final String PURGE = "/api/admin/payments/purge-unpaid";
  private static final Person ADMIN = People.withRole("ADMIN");

  @Test
  void goWhenAnAdministratorSaysSoAndNotBefore() {
    String old = insert("2020-01-01", false);
    String paid = insert("2020-01-01", true);
    String recent = insert("2099-01-01", false);
    park(old);
    JsonNode looked = ADMIN.client().send("POST", PURGE, null, null).json();
    assertThat(looked.path("simulation").asBoolean()).isTrue();
    assertThat(looked.path("commandes").asInt()).isPositive();
    assertThat(isThere(old)).isTrue();
    Answer purged = ADMIN.client().post(PURGE, Map.of("simulation", false));
    assertThat(purged.status()).as(purged.text()).isEqualTo(200);
    assertThat(purged.json().path("simulation").asBoolean(true)).isFalse();
    assertThat(purged.json().path("fichiers").asInt()).isPositive();
    assertThat(TestSql.audited(ADMIN.email(), "PENDING_ORDERS_PURGED", "pending")).isPositive();
    assertThat(isThere(old)).isFalse();
    assertThat(isThere(paid)).isTrue();
    assertThat(isThere(recent)).isTrue();
    assertThat(TestSql.count("files WHERE description LIKE ?", "TEMP_PENDING:" + old + "%"))
        .isZero();
    assertThat(
            ADMIN
                .client()
                .post(PURGE, Map.of("simulation", false))
                .json()
                .path("commandes")
                .asInt(-1))
        .isZero();
  }

  @Test
  void isForAdministratorsOnly() {
    assertThat(TestProgram.shared().client().post(PURGE, Map.of()).status()).isEqualTo(401);
    assertThat(People.register().client().post(PURGE, Map.of()).status()).isEqualTo(403);
    assertThat(ADMIN.client().post(PURGE, Map.of("simulation", "non")).status()).isEqualTo(400);
  }

  private static String insert(String createdAt, boolean processed) {
    String id = UUID.randomUUID().toString();
    TestSql.update(
        "INSERT INTO pending_commandes (id, prenom, nom, email, passwordHash, serviceId,"
            + " isProcessed, createdAt, updatedAt)"
            + " VALUES (?, 'Lina', 'Moreau', ?, 'PENDING_ACTIVATION', 'tarif', ?, ?, NOW(3))",
        id,
        id + "@example.org",
        processed,
        createdAt);
    return id;
  }

  private static void park(String pending) {
    String name = UUID.randomUUID() + ".pdf";
    TestSql.update(
        "INSERT INTO files (id, filename, storedName, mimeType, size, url, uploadedById,"
            + " description, updatedAt) VALUES (?, 'Les dunes.pdf', ?, 'application/pdf', 3, ?, ?,"
            + " ?, NOW(3))",
        UUID.randomUUID().toString(),
        name,
        "/uploads/orders/" + name,
        ADMIN.id(),
        "TEMP_PENDING:" + pending + "|");
  }

  private static boolean isThere(String pending) {
    return TestSql.count("pending_commandes WHERE id = ?", pending) == 1;
  }
}
