package fr.livrestaka.bootstrap.pricing;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What an administrator sends about tariffs. */
final class AdminTariffCalls {
  static final String TARIFFS = "/api/admin/tarifs";
  static final Person ADMIN = People.withRole("ADMIN");

  private AdminTariffCalls() {}

  static Map<String, Object> pack() {
    return new HashMap<>(
        Map.of(
            "nom",
            "Pack " + UUID.randomUUID(),
            "description",
            "Tout pour publier",
            "typeService",
            "Pack",
            "prix",
            35_000));
  }

  static String added() {
    return post(pack()).json().path("data").path("id").asText();
  }

  static Answer post(Map<String, Object> body) {
    return ADMIN.client().post(TARIFFS, body);
  }

  static Answer put(String id, Map<String, Object> body) {
    return ADMIN.client().put(TARIFFS + "/" + id, body);
  }

  static Answer get(String path) {
    return ADMIN.client().get(TARIFFS + path);
  }
}
