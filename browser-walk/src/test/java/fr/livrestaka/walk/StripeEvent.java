package fr.livrestaka.walk;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the payment service tells the program, signed as it signs. */
record StripeEvent(String id, String type, String object) {
  static StripeEvent of(String type, String object) {
    return new StripeEvent("evt_" + UUID.randomUUID(), type, object);
  }

  /** A session that was paid. */
  static StripeEvent paid(String session, String order, int cents) {
    return of(
        "checkout.session.completed",
        """
        {"id": "%s", "object": "checkout.session", "payment_status": "paid", "status": "complete",
         "amount_total": %d, "currency": "eur", "payment_intent": "pi_%s",
         "metadata": {"checkoutId": "%s", "commandeId": "%s", "source": "livrestaka.fr"}}"""
            .formatted(session, cents, session, session.replace("cs_standin_", ""), order));
  }

  static StripeEvent dispute(String session, String type, String status) {
    return of(
        "charge.dispute." + type,
        """
        {"id": "dp_%s", "object": "dispute", "payment_intent": "pi_%s", "amount": 35000,
         "reason": "fraudulent", "status": "%s"}"""
            .formatted(session, session, status));
  }

  static StripeEvent refundFailed(String session, String refund, int cents) {
    return of(
        "refund.failed",
        """
        {"id": "re_standin_%s", "object": "refund", "payment_intent": "pi_%s", "amount": %d,
         "status": "failed", "failure_reason": "expired_or_canceled_card",
         "metadata": {"refundId": "%s"}}"""
            .formatted(refund, session, cents, refund));
  }

  Api.Answer send(RunningProgram to) {
    long now = Instant.now().getEpochSecond();
    String body =
        """
        {"id": "%s", "object": "event", "api_version": "2025-01-27", "created": %d,
         "type": "%s", "data": {"object": %s}}"""
            .formatted(id, now, type, object);
    String signature = signature(now + "." + body, to.secret("stripe-webhook-secret"));
    return Api.at(to.address())
        .with("stripe-signature", "t=" + now + ",v1=" + signature)
        .send("POST", "/payments/webhook", body, "application/json");
  }

  private static String signature(String text, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
