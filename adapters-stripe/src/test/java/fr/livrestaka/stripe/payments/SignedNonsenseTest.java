package fr.livrestaka.stripe.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.net.Webhook;
import fr.livrestaka.domain.payments.refusals.MalformedEvent;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events that are signed and well formed as JSON, but say what no event can say. */
class SignedNonsenseTest {
  private static final String LONG = "x".repeat(400);
  private static final String DISPUTE =
      """
      {"id": "dp_1", "object": "dispute", "payment_intent": "pi_1", "amount": 35000,
       "reason": "fraudulent", "status": "needs_response",
       "evidence_details": {"due_by": 1800000000}}""";
  private static final String REFUND =
      """
      {"id": "re_1", "object": "refund", "payment_intent": "pi_1", "amount": 35000,
       "status": "failed", "failure_reason": "unknown"}""";
  private static final String CHARGE =
      """
      {"id": "ch_1", "object": "charge", "payment_intent": "pi_1", "amount_refunded": 35000}""";
  private static final String SESSION =
      """
      {"id": "cs_1", "object": "checkout.session", "payment_intent": "pi_1", "amount_total": 35000,
       "payment_status": "paid", "currency": "eur", "metadata": {"source": "livrestaka.fr"}}""";

  private final StripeEvents events =
      new StripeEvents(List.of("whsec_new"), InstantSource.system());

  @Test
  void whatTheCasesBelowChangeIsFineByItself() {
    assertThat(read(event("1700000000", "charge.dispute.created", DISPUTE))).isNotNull();
    assertThat(read(event("1700000000", "refund.failed", REFUND))).isNotNull();
    assertThat(read(event("1700000000", "charge.refunded", CHARGE))).isNotNull();
    assertThat(read(event("1700000000", "checkout.session.completed", SESSION))).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"id\": \"dp_1\"| \"nothing\": 1",
        "\"id\": \"dp_1\"| \"id\": null",
        "\"id\": \"dp_1\"| \"id\": \" \"",
        "dp_1| LONG",
        "pi_1| LONG",
        "fraudulent| LONG",
        "needs_response| LONG",
        "\"amount\": 35000| \"amount\": -1",
        "\"amount\": 35000| \"amount\": 2147483648",
        "\"due_by\": 1800000000| \"due_by\": -1000000000000",
        "\"due_by\": 1800000000| \"due_by\": 1000000000000",
        "\"due_by\": 1800000000| \"due_by\": 9223372036854775807",
      })
  void aDisputeThatCannotBeIsMalformed(String fine, String odd) {
    refused("charge.dispute.created", changed(DISPUTE, fine, odd));
    refused("charge.dispute.closed", changed(DISPUTE, fine, odd));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"id\": \"re_1\"| \"nothing\": 1",
        "re_1| LONG",
        "pi_1| LONG",
        "\"amount\": 35000| \"amount\": -1",
        "\"amount\": 35000| \"amount\": 2147483648",
      })
  void aRefundThatCannotBeIsMalformed(String fine, String odd) {
    refused("refund.failed", changed(REFUND, fine, odd));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pi_1| LONG",
        "35000| -1",
        "35000| 2147483648",
      })
  void aChargeThatCannotBeIsMalformed(String fine, String odd) {
    refused("charge.refunded", changed(CHARGE, fine, odd));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"id\": \"cs_1\"| \"nothing\": 1",
        "cs_1| LONG",
        "pi_1| LONG",
      })
  void aSessionThatCannotBeIsMalformed(String fine, String odd) {
    refused("checkout.session.completed", changed(SESSION, fine, odd));
    refused("checkout.session.expired", changed(SESSION, fine, odd));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "-1000000000000", "1e18", "9223372036854775807"})
  void aMomentThatCannotBeIsMalformed(String created) {
    assertThatThrownBy(() -> read(event(created, "charge.dispute.created", DISPUTE)))
        .isInstanceOf(MalformedEvent.class);
    assertThatThrownBy(() -> read(event(created, "checkout.session.completed", SESSION)))
        .isInstanceOf(MalformedEvent.class);
  }

  private static String changed(String object, String fine, String odd) {
    assertThat(object).contains(fine);
    return object.replace(fine, odd.replace("LONG", LONG));
  }

  private void refused(String type, String object) {
    assertThatThrownBy(() -> read(event("1700000000", type, object)))
        .as(object)
        .isInstanceOf(MalformedEvent.class);
  }

  private static String event(String created, String type, String object) {
    return """
        {"id": "evt_1", "object": "event", "created": %s, "type": "%s", "data": {"object": %s}}"""
        .formatted(created, type, object);
  }

  private Object read(String body) {
    try {
      long second = Instant.now().getEpochSecond();
      String digest = Webhook.Util.computeHmacSha256("whsec_new", second + "." + body);
      return events.read(body.getBytes(StandardCharsets.UTF_8), "t=" + second + ",v1=" + digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
