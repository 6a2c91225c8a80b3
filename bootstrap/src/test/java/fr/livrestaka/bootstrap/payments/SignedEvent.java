package fr.livrestaka.bootstrap.payments;

import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An event as the payment service sends it, signed with the shared program's own secret. */
record SignedEvent(String id, String type, String object, long created) {
  private static final long SOME_DAY = 1_700_000_000;

  static SignedEvent of(String type, String object) {
    return at(SOME_DAY, type, object);
  }

  /**
   * @param created when the payment service saw it, in seconds
   */
  static SignedEvent at(long created, String type, String object) {
    return new SignedEvent("evt_" + UUID.randomUUID(), type, object, created);
  }

  /**
   * @param status {@code paid} or {@code unpaid}
   */
  static String session(
      String sessionId, String checkoutId, String reference, long cents, String status) {
    return """
        {"id": "%s", "object": "checkout.session", "payment_status": "%s", "status": "complete",
         "amount_total": %d, "currency": "eur", "payment_intent": "pi_%s",
         "metadata": {"checkoutId": "%s", "commandeId": "%s", "source": "livrestaka.fr"}}"""
        .formatted(sessionId, status, cents, sessionId, checkoutId, reference);
  }

  String body() {
    return """
        {"id": "%s", "object": "event", "api_version": "2025-01-27", "created": %d,
         "type": "%s", "data": {"object": %s}}"""
        .formatted(id, created, type, object);
  }

  Answer send() {
    return send(secret(), Instant.now());
  }

  Answer send(String secret, Instant at) {
    return send(TestProgram.shared().client(), secret, at);
  }

  Answer send(TestClient to, String secret, Instant at) {
    return to.withHeader("stripe-signature", signature(secret, at))
        .send("POST", "/payments/webhook", body(), "application/json");
  }

  private String signature(String secret, Instant at) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      String signed = at.getEpochSecond() + "." + body();
      byte[] digest = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
      return "t=" + at.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static String secret() {
    Path kept = TestProgram.shared().home().resolve("secrets").resolve("stripe-webhook-secret");
    try {
      return Files.readString(kept).strip();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
