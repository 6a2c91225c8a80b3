package fr.livrestaka.bootstrap.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The webhook played in development (contract A 5.4). */
class SimulatedPaymentHttpTest {
  private static final String SIMULATE = "/api/payments/dev-webhook-simulate";

  private final TestClient anybody = TestProgram.shared().client();
  private final String email = "guest." + UUID.randomUUID() + "@example.org";

  @Test
  void paysAGuestsOrderOnceHoweverOftenItIsAsked() {
    Map<String, String> session = Map.of("sessionId", order());
    Answer first = anybody.post(SIMULATE, session);
    assertThat(first.status()).as(first.text()).isEqualTo(200);
    JsonNode paid = first.json().path("data");
    assertThat(keys(paid))
        .containsExactly("userId", "commandeId", "pendingCommandeId", "email", "isProcessed");
    assertThat(paid.path("email").asText()).isEqualTo(email);
    assertThat(paid.path("isProcessed").asBoolean()).isTrue();
    JsonNode again = anybody.post(SIMULATE, session).json();
    assertThat(again.path("success").asBoolean()).isTrue();
    assertThat(keys(again.path("data")))
        .containsExactly("pendingCommandeId", "email", "isProcessed");
    assertThat(TestSql.count("payments WHERE commandeId = ?", paid.path("commandeId").asText()))
        .isEqualTo(1);
  }

  @Test
  void needsASessionThatAnOrderWaitsFor() {
    assertThat(anybody.post(SIMULATE, Map.of()).status()).isEqualTo(400);
    for (String session : List.of("cs_none", "x".repeat(300))) {
      Answer answer = anybody.post(SIMULATE, Map.of("sessionId", session));
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.json().path("message").asText()).isNotBlank();
    }
  }

  private String order() {
    Answer placed =
        anybody.post(
            "/api/public/order",
            Map.of(
                "prenom",
                "Lina",
                "nom",
                "Moreau",
                "email",
                email,
                "telephone",
                "0600000000",
                "serviceId",
                TestOrders.tariff("KDP"),
                "consentementRgpd",
                "true"));
    assertThat(placed.status()).as(placed.text()).isEqualTo(201);
    return placed.json().path("sessionId").asText();
  }

  private static List<String> keys(JsonNode node) {
    return node.propertyStream().map(Map.Entry::getKey).toList();
  }
}
