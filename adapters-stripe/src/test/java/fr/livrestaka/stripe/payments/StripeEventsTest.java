package fr.livrestaka.stripe.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.net.Webhook;
import fr.livrestaka.application.payments.PaymentEventsContract;
import fr.livrestaka.application.payments.settlement.port.PaymentEvents;
import fr.livrestaka.domain.payments.refunds.DisputeFunds;
import fr.livrestaka.domain.payments.refusals.MalformedEvent;
import fr.livrestaka.domain.payments.refusals.SignatureRefused;
import fr.livrestaka.domain.payments.settlement.Payer;
import fr.livrestaka.domain.payments.settlement.PaymentEvent;
import fr.livrestaka.domain.payments.settlement.PaymentSignal;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.DisputeMoved;
import fr.livrestaka.domain.shared.PostalAddress;
import fr.livrestaka.stripe.testing.StripeStub;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StripeEventsTest extends PaymentEventsContract {
  private final StripeEvents events =
      new StripeEvents(List.of("whsec_new", "whsec_old"), InstantSource.system());

  @Override
  protected PaymentEvents events() {
    return events;
  }

  @Override
  protected Sent completed() {
    return completed(
        """
        {"type": "ch_vat", "value": "CHE-1"}, {"type": "eu_vat", "value": "BE0123456749"}""");
  }

  private static Sent completed(String taxIds) {
    String body =
        """
        {"id": "evt_%s", "object": "event", "created": 1700000000,
         "type": "checkout.session.completed", "data": {"object":
           {"id": "cs_1", "object": "checkout.session", "status": "complete",
            "payment_status": "paid", "amount_total": 35000, "currency": "eur",
            "customer_details": {"name": "Ana Roy", "email": "ana@example.org",
              "phone": "+32470000000", "business_name": "Lac SRL",
              "address": {"line1": "Rue Neuve 12", "line2": "Boîte 3", "postal_code": "1000",
                "city": "Bruxelles", "state": "", "country": "BE"},
              "tax_ids": [%s]},
            "metadata": {"source": "livrestaka.fr"}}}}"""
            .formatted(UUID.randomUUID(), taxIds);
    return signed(body, "whsec_old", Instant.now());
  }

  @Test
  void whoPaidIsReadAsThePageAsked() {
    Sent sent = completed();
    PaymentSignal signal =
        events.read(sent.body().getBytes(StandardCharsets.UTF_8), sent.signature()).signal();
    Payer payer = ((PaymentSignal.SessionCompleted) signal).session().payer().orElseThrow();
    PostalAddress address =
        new PostalAddress(
            List.of("Rue Neuve 12", "Boîte 3"),
            Optional.of("1000"),
            Optional.of("Bruxelles"),
            Optional.empty(),
            "BE");
    assertThat(payer)
        .isEqualTo(
            new Payer(
                Optional.of("Ana Roy"),
                Optional.of("Lac SRL"),
                Optional.of("ana@example.org"),
                Optional.of("+32470000000"),
                Optional.of(address),
                Optional.of("BE0123456749")));
  }

  /** Other numbers do not begin with their country, and would not tell whose they are. */
  @ParameterizedTest
  @CsvSource({
    "gb_vat, GB123456789, GB123456789",
    "ch_vat, CHE-123.456.788 MWST, CHE-123.456.788 MWST",
    "no_vat, 123456789MVA,"
  })
  void aVatNumberOutsideTheUnionIsReadWhereItNamesItsCountry(
      String sort, String number, @Nullable String read) {
    Sent sent = completed("{\"type\": \"%s\", \"value\": \"%s\"}".formatted(sort, number));
    PaymentSignal signal =
        events.read(sent.body().getBytes(StandardCharsets.UTF_8), sent.signature()).signal();
    Payer payer = ((PaymentSignal.SessionCompleted) signal).session().payer().orElseThrow();

    assertThat(payer.vatNumber()).isEqualTo(Optional.ofNullable(read));
  }

  @Test
  void whatWasSignedSixMinutesAgoIsRefused() {
    Sent late = signed(completed().body(), "whsec_new", Instant.now().minusSeconds(360));
    assertThatThrownBy(
            () -> events.read(late.body().getBytes(StandardCharsets.UTF_8), late.signature()))
        .isInstanceOf(SignatureRefused.class);
  }

  @Test
  void whatWasSignedSixMinutesAheadIsRefused() {
    Sent early = signed(completed().body(), "whsec_new", Instant.now().plusSeconds(360));
    assertThatThrownBy(() -> read(early)).isInstanceOf(SignatureRefused.class);
  }

  @Test
  void anEventFromTomorrowIsRefused() {
    long tomorrow = Instant.now().plusSeconds(86_400).getEpochSecond();
    String body = completed().body().replace("1700000000", Long.toString(tomorrow));
    Sent ahead = signed(body, "whsec_new", Instant.now());
    assertThatThrownBy(() -> read(ahead)).isInstanceOf(MalformedEvent.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "7",
        "{",
        "{}",
        "{\"id\": 5, \"type\": []}",
        "{\"id\": \"evt_1\", \"type\": \"checkout.session.completed\"}",
        "{\"id\": \"evt_1\", \"type\": \"checkout.session.completed\", \"data\": null}",
        "{\"id\": \"evt_1\", \"type\": \"checkout.session.completed\", \"data\": \"x\"}",
        "{\"id\": \"evt_1\", \"type\": \"checkout.session.completed\", \"data\": {}}",
        "{\"id\": \"evt_1\", \"type\": \"checkout.session.completed\", \"data\": {\"object\": 3}}",
        "{\"id\": \"evt_1\", \"type\": \"x\", \"created\": \"soon\", \"data\": {\"object\": {}}}",
        "{\"id\": \"evt_1\", \"type\": \"charge.dispute.created\", \"data\": {\"object\":"
            + " {\"object\": \"dispute\", \"payment_intent\": \"pi_1\"}}}",
        "{\"id\": \"evt_1\", \"type\": \"checkout.session.completed\", \"data\": {\"object\":"
            + " {\"object\": \"checkout.session\", \"metadata\": 4}}}",
      })
  void whatIsSignedButNoEventIsMalformed(String body) {
    assertThatThrownBy(() -> read(signed(body, "whsec_new", Instant.now())))
        .isInstanceOf(MalformedEvent.class);
  }

  @Test
  void anEventWithoutEndIsMalformed() {
    for (String body :
        List.of(
            "[".repeat(400_000),
            "{\"id\": \"evt_1\", \"type\": \"x\", \"data\": {\"object\": "
                + "{\"a\":".repeat(100_000),
            completed().body().replace("evt_", "evt_" + "x".repeat(300)))) {
      assertThatThrownBy(() -> read(signed(body, "whsec_new", Instant.now())))
          .isInstanceOf(MalformedEvent.class);
    }
  }

  private PaymentEvent read(Sent sent) {
    return events.read(sent.body().getBytes(StandardCharsets.UTF_8), sent.signature());
  }

  @Test
  void eachOfTheSecretsIsGood() {
    for (String secret : List.of("whsec_new", "whsec_old")) {
      Sent sent = signed(completed().body(), secret, Instant.now());
      assertThat(events.read(sent.body().getBytes(StandardCharsets.UTF_8), sent.signature()))
          .isNotNull();
    }
  }

  @Test
  void aDisputeTellsItsDeadlineAndItsMoney() {
    String object =
        StripeStub.published("dispute")
            .replaceAll("\"payment_intent\":\\s*null", "\"payment_intent\": \"pi_1\"");
    DisputeMoved inquiry = dispute("charge.dispute.created", object);
    assertThat(inquiry.dispute()).isEqualTo("dp_1Pgc71B7WZ01zgkWMevJiAUx");
    assertThat(inquiry.status()).isEqualTo("warning_needs_response");
    assertThat(inquiry.dueBy()).contains(Instant.ofEpochSecond(1_723_679_999));
    assertThat(inquiry.at()).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
    assertThat(inquiry.funds()).isEmpty();

    assertThat(dispute("charge.dispute.funds_withdrawn", object).funds())
        .contains(DisputeFunds.WITHDRAWN);
    assertThat(dispute("charge.dispute.funds_reinstated", object).funds())
        .contains(DisputeFunds.REINSTATED);
    String taken =
        object.replaceAll(
            "\"balance_transactions\":\\s*\\[]",
            "\"balance_transactions\": [{\"object\": \"balance_transaction\", \"amount\": -1000}]");
    assertThat(dispute("charge.dispute.updated", taken).funds()).contains(DisputeFunds.WITHDRAWN);
  }

  private DisputeMoved dispute(String type, String object) {
    String event =
        """
        {"id": "evt_1", "object": "event", "created": 1700000000, "type": "%s",
         "data": {"object": %s}}"""
            .formatted(type, object);
    return (DisputeMoved) events.reread(event).signal();
  }

  private static Sent signed(String body, String secret, Instant at) {
    try {
      long second = at.getEpochSecond();
      String digest = Webhook.Util.computeHmacSha256(secret, second + "." + body);
      return new Sent(body, "t=" + second + ",v1=" + digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
