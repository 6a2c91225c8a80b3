package fr.livrestaka.bootstrap.payments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;

/** Guests with one address, whose payments come in at the same moment. */
class GuestsAtOnceHttpTest {
  private final String email = "guest." + UUID.randomUUID() + "@example.org";

  @RepeatedTest(5)
  void getOneAccountAndAnOrderEach() throws Exception {
    List<String> sessions = IntStream.range(0, 4).mapToObj(n -> place()).toList();
    List<SignedEvent> events = sessions.stream().map(this::paid).toList();
    List<SignedEvent> twice = Stream.concat(events.stream(), events.stream()).toList();
    assertThat(AtOnce.each(twice, event -> event.send().status())).containsOnly(200);
    assertThat(TestSql.count("users WHERE email = ?", email)).isEqualTo(1);
    assertThat(
            TestSql.count("commandes c JOIN users u ON u.id = c.userId WHERE u.email = ?", email))
        .isEqualTo(4);
    for (String session : sessions) {
      assertThat(TestSql.count("payments WHERE stripeSessionId = ?", session)).isEqualTo(1);
    }
  }

  private String place() {
    Answer placed =
        TestProgram.shared()
            .client()
            .post(
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
                    true));
    assertThat(placed.status()).as(placed.text()).isEqualTo(201);
    return placed.json().path("sessionId").asText();
  }

  private SignedEvent paid(String session) {
    return SignedEvent.of(
        "checkout.session.completed",
        SignedEvent.session(session, session.replace("cs_standin_", ""), "", 35_000, "paid"));
  }
}
