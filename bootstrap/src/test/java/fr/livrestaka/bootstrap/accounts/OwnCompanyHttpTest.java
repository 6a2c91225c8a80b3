package fr.livrestaka.bootstrap.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whom the own invoices are made out to (contract A 2.10, B 5.24). */
class OwnCompanyHttpTest {
  private static final String OWN = "/api/users/me/company";
  private static final Map<String, Object> LAKE =
      Map.of("raisonSociale", "Éditions du Lac", "siren", "732 829 320");

  private final Person lina = People.register();
  private final TestClient client = lina.client();

  @Test
  void itIsShownAsItWasToldLastAndTakenAwayByNull() {
    assertThat(client.get(OWN).json().path("entreprise").isNull()).isTrue();
    Answer told = tell(LAKE);
    assertThat(told.status()).as(told.text()).isEqualTo(200);
    assertThat(told.json().path("entreprise").path("siren").asText()).isEqualTo("732829320");
    JsonNode shown = client.get(OWN).json().path("entreprise");
    assertThat(shown).isEqualTo(told.json().path("entreprise"));
    assertThat(shown.properties()).hasSize(9);
    assertThat(tell(null).status()).isEqualTo(200);
    assertThat(client.get(OWN).json().path("entreprise").isNull()).isTrue();
  }

  @Test
  void everyFaultIsToldByItsPathAndNothingIsKept() {
    Answer refused =
        tell(
            Map.of(
                "raisonSociale", "Lac",
                "siren", "732829321",
                "numeroTva", "FR00732829320",
                "adresse", "1 rue du Lac",
                "codePostal", "75001",
                "ville", "Paris",
                "pays", "XX"));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().path("details"))
        .extracting(issue -> issue.path("path").path(1).asText())
        .containsExactlyInAnyOrder("siren", "numeroTva", "pays");
    assertThat(refused.json().path("error").asText()).isNotEmpty();
    assertThat(refused.json().path("type").asText()).startsWith("urn:livrestaka:error:");
    assertThat(client.get(OWN).json().path("entreprise").isNull()).isTrue();
  }

  @Test
  void aBodyWithoutTheObjectOrWithAnotherTypeIsRefused() {
    assertThat(client.put(OWN, Map.of("siren", "732829320")).status()).isEqualTo(400);
    assertThat(tell("732829320").status()).isEqualTo(400);
    assertThat(tell(Map.of("siren", 732829320)).status()).isEqualTo(400);
  }

  @Test
  void nobodyElseSeesIt() {
    tell(LAKE);
    Person other = People.register();
    assertThat(other.client().get(OWN).json().path("entreprise").isNull()).isTrue();
    String ofUser = "/api/admin/users/" + lina.id() + "/company";
    assertThat(other.client().get(ofUser).status()).isEqualTo(403);
    assertThat(People.withRole("CORRECTOR").client().get(ofUser).status()).isEqualTo(403);
    assertThat(other.client().get("/api/admin/commandes/x/entreprise").status()).isEqualTo(403);
    TestClient anybody = TestProgram.shared().client();
    assertThat(anybody.get(OWN).status()).isEqualTo(401);
    assertThat(anybody.put(OWN, Map.of("entreprise", LAKE)).status()).isEqualTo(401);
    assertThat(anybody.get(ofUser).status()).isEqualTo(401);
  }

  @Test
  void administratorsSeeItAndWhatIsNotThereIsNotFound() {
    tell(LAKE);
    TestClient admin = People.withRole("ADMIN").client();
    Answer shown = admin.get("/api/admin/users/" + lina.id() + "/company");
    assertThat(shown.json().path("entreprise").path("raisonSociale").asText())
        .isEqualTo("Éditions du Lac");
    assertThat(admin.get("/api/admin/users/nobody/company").status()).isEqualTo(404);
    assertThat(admin.get("/api/admin/commandes/nothing/entreprise").status()).isEqualTo(404);
  }

  @Test
  void itGoesWithTheErasure() {
    tell(LAKE);
    assertThat(TestSql.count("companies WHERE userId = ?", lina.id())).isEqualTo(1);
    assertThat(client.delete("/api/users/me").status()).isEqualTo(200);
    assertThat(TestSql.count("companies WHERE id = ?", lina.id())).isZero();
  }

  private Answer tell(Object company) {
    Map<String, Object> body = new HashMap<>();
    body.put("entreprise", company);
    return client.put(OWN, body);
  }
}
