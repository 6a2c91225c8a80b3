package fr.livrestaka.stripe.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.net.Webhook;
import fr.livrestaka.application.payments.PaymentEventsContract;
import fr.livrestaka.application.payments.port.PaymentEvents;
import fr.livrestaka.domain.payments.Payer;
import fr.livrestaka.domain.payments.PaymentSignal;
import fr.livrestaka.domain.payments.SignatureRefused;
import fr.livrestaka.domain.shared.PostalAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StripeEventsTest extends PaymentEventsContract {
  private final StripeEvents events = new StripeEvents(List.of("whsec_new", "whsec_old"));

  @Override
  protected PaymentEvents events() {
    return events;
  }

  @Override
  protected Sent completed() {
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
              "tax_ids": [{"type": "ch_vat", "value": "CHE-1"},
                {"type": "eu_vat", "value": "BE0123456749"}]},
            "metadata": {"source": "livrestaka.fr"}}}}"""
            .formatted(UUID.randomUUID());
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

  @Test
  void whatWasSignedSixMinutesAgoIsRefused() {
    Sent late = signed(completed().body(), "whsec_new", Instant.now().minusSeconds(360));
    assertThatThrownBy(
            () -> events.read(late.body().getBytes(StandardCharsets.UTF_8), late.signature()))
        .isInstanceOf(SignatureRefused.class);
  }

  @Test
  void eachOfTheSecretsIsGood() {
    for (String secret : List.of("whsec_new", "whsec_old")) {
      Sent sent = signed(completed().body(), secret, Instant.now());
      assertThat(events.read(sent.body().getBytes(StandardCharsets.UTF_8), sent.signature()))
          .isNotNull();
    }
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
