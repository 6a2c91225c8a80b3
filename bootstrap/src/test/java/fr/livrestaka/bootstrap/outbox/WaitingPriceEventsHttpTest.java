package fr.livrestaka.bootstrap.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Deliveries about a changed price that an earlier version of the program has left in the outbox,
 * under the names and with the events of then, come to what looks after the price now.
 */
class WaitingPriceEventsHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");

  private final Person author = People.register();
  private final String order = placed();

  @ParameterizedTest
  @CsvSource({
    "payments.withdraw-checkouts, OrderStatusChanged",
    "payments.withdraw-expired, EstimateExpired",
    "payments.withdraw-outpriced, EstimateSent",
    "payments.withdraw-paid-by-hand, InvoicePaidByHand"
  })
  void nobodyPaysAtTheFormerPrice(String listener, String event) {
    String session =
        post(author, "/api/payments/create-checkout-session", Map.of("commandeId", order))
            .json()
            .path("sessionId")
            .asText();
    expireBehindTheProgramsBack();
    String delivery = leave(listener, event);

    awaitDone(delivery);
    assertThat(TestSql.text("SELECT status FROM checkouts WHERE stripeSessionId = ?", session))
        .isEqualTo("EXPIRED");
  }

  @ParameterizedTest
  @CsvSource({
    "invoicing.credit-changed-price, EstimateSent",
    "invoicing.credit-declined-price, OrderStatusChanged",
    "invoicing.credit-expired-price, EstimateExpired"
  })
  void theInvoiceOfTheFormerPriceIsCredited(String listener, String event) {
    String invoice =
        post(ADMIN, "/api/admin/commandes/" + order + "/facture", Map.of())
            .json()
            .at("/facture/id")
            .asText();
    expireBehindTheProgramsBack();
    String delivery = leave(listener, event);

    awaitDone(delivery);
    assertThat(TestSql.text("SELECT status FROM invoices WHERE id = ?", invoice))
        .isEqualTo("CANCELLED");
  }

  private String placed() {
    String id =
        post(author, "/api/commandes", Map.of("titre", "Les dunes " + UUID.randomUUID()))
            .json()
            .at("/commande/id")
            .asText();
    post(
        ADMIN,
        "/api/admin/commandes/" + id + "/estimation",
        Map.of("pagesVerifiees", 180, "prixFinal", 33_000));
    return id;
  }

  private static Answer post(Person person, String path, Map<String, Object> body) {
    Answer answer = person.client().post(path, body);
    assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
    return answer;
  }

  /** Once all that the present program has recorded of the order is done. */
  private void expireBehindTheProgramsBack() {
    Awaitility.await()
        .until(
            () ->
                TestSql.count("outbox WHERE subject = ? AND status = 'PENDING'", "order:" + order)
                    == 0);
    TestSql.update(
        "UPDATE estimates SET validUntil = '2001-01-01 00:00:00.000', sentAt ="
            + " '2000-12-01 00:00:00.000' WHERE commandeId = ?",
        order);
  }

  private String leave(String listener, String event) {
    String id = UUID.randomUUID().toString();
    TestSql.update(
        "INSERT INTO outbox (id, eventId, eventType, listener, payload, occurredAt, nextAttemptAt,"
            + " lane, subject) VALUES (?, ?, ?, ?, ?, '2026-01-01', '2026-01-01', 'INTERNAL', ?)",
        id,
        id,
        event,
        listener,
        payload(event),
        "order:" + order);
    return id;
  }

  private String payload(String event) {
    String others =
        switch (event) {
          case "OrderStatusChanged" ->
              "\"from\":\"ESTIMATION_ENVOYEE\",\"to\":\"EN_ATTENTE\",\"by\":\"CLIENT\"";
          case "InvoicePaidByHand" -> "\"invoice\":{\"value\":\"i\"}";
          default -> "\"estimate\":{\"value\":\"e\"}";
        };
    return "{%s,\"order\":{\"value\":\"%s\"}}".formatted(others, order);
  }

  private static void awaitDone(String delivery) {
    Awaitility.await()
        .until(
            () -> TestSql.text("SELECT status FROM outbox WHERE id = ?", delivery), "DONE"::equals);
  }
}
