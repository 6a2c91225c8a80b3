package fr.livrestaka.stripe.testing;

import com.stripe.model.Dispute;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.net.ApiResource;
import fr.livrestaka.stripe.testing.StripeStub.Reply;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Checkout sessions and refunds of the Stripe stub; the same key answers with the same object. */
public final class StubCheckouts {
  private final Map<String, Session> sessions = new LinkedHashMap<>();
  private final StubList<Refund> refunds =
      new StubList<>(Refund::getPaymentIntent, Refund::getCreated);
  private final StubList<Dispute> disputes =
      new StubList<>(Dispute::getPaymentIntent, Dispute::getCreated);
  private final Map<String, Reply> remembered = new LinkedHashMap<>();

  /** Somebody pays the session. */
  public synchronized void pay(String sessionId) {
    complete(sessionId);
    sessions.get(sessionId).setPaymentStatus("paid");
  }

  /** Somebody chooses to pay by a way that takes days. */
  public synchronized void complete(String sessionId) {
    Session session = sessions.get(sessionId);
    session.setStatus("complete");
    session.setPaymentIntent("pi_" + sessionId);
  }

  /**
   * @param parts of the path, from the object's type on
   * @param form what was sent or, where something is read, asked for
   */
  synchronized Reply reply(String method, String[] parts, Map<String, String> form, String key) {
    if (method.equals("GET")) {
      return switch (parts[0]) {
        case "refunds" -> refunds.page(form);
        case "disputes" -> disputes.page(form);
        default -> shown(parts[2]);
      };
    }
    return remembered.computeIfAbsent(key + parts.length, unused -> made(parts, form));
  }

  private Reply made(String[] parts, Map<String, String> form) {
    if (parts[0].equals("refunds")) return refunded(form);
    return parts.length == 2 ? opened(form) : expired(parts[2]);
  }

  private Reply opened(Map<String, String> form) {
    Session session =
        ApiResource.GSON.fromJson(StripeStub.published("checkout_session"), Session.class);
    session.setId("cs_stub_" + (sessions.size() + 1));
    session.setUrl("https://checkout.stripe.com/c/pay/" + session.getId());
    session.setStatus("open");
    session.setPaymentStatus("unpaid");
    session.setPaymentIntent(null);
    session.setAmountTotal(Long.valueOf(form.get("line_items[0][price_data][unit_amount]")));
    session.setCurrency(form.get("line_items[0][price_data][currency]"));
    Map<String, String> metadata = new LinkedHashMap<>();
    form.forEach(
        (name, value) -> {
          if (name.startsWith("metadata[")) {
            metadata.put(name.substring("metadata[".length(), name.length() - 1), value);
          }
        });
    session.setMetadata(metadata);
    sessions.put(session.getId(), session);
    return new Reply(200, session.toJson());
  }

  private Reply shown(String id) {
    Session session = sessions.get(id);
    return session == null
        ? Reply.refused(404, "resource_missing", "No such checkout.session")
        : new Reply(200, session.toJson());
  }

  private Reply expired(String id) {
    Session session = sessions.get(id);
    if (session == null) return Reply.refused(404, "resource_missing", "No such checkout.session");
    if (!session.getStatus().equals("open")) {
      return Reply.refused(400, "", "Only Checkout Sessions with a status in open can be expired");
    }
    session.setStatus("expired");
    return new Reply(200, session.toJson());
  }

  /** A bank disputes a payment, or decides. */
  public synchronized void dispute(String paymentIntent, String status) {
    Dispute dispute = ApiResource.GSON.fromJson(StripeStub.published("dispute"), Dispute.class);
    dispute.setId("dp_stub_" + (disputes.size() + 1));
    dispute.setPaymentIntent(paymentIntent);
    dispute.setStatus(status);
    dispute.setCreated(Instant.now().getEpochSecond());
    disputes.add(dispute);
  }

  /** From now on a page of a list has one entry, and only the first page is answered. */
  public synchronized void failBehindTheFirstPage() {
    refunds.failBehindTheFirstPage();
    disputes.failBehindTheFirstPage();
  }

  /** A refund comes back. */
  public synchronized void fail(String refundId) {
    Refund refund = refunds.get(refundId);
    refund.setStatus("failed");
    refund.setFailureReason("expired_or_canceled_card");
  }

  private Reply refunded(Map<String, String> form) {
    if (Long.parseLong(form.get("amount")) > 35_000) {
      return Reply.refused(400, "amount_too_large", "Refund amount is greater than the charge");
    }
    Refund refund = ApiResource.GSON.fromJson(StripeStub.published("refund"), Refund.class);
    refund.setId("re_stub_" + (refunds.size() + 1));
    refund.setCreated(Instant.now().getEpochSecond());
    refund.setPaymentIntent(form.get("payment_intent"));
    refund.setAmount(Long.valueOf(form.get("amount")));
    refund.setMetadata(Map.of("refundId", form.get("metadata[refundId]")));
    refunds.add(refund);
    return new Reply(200, refund.toJson());
  }
}
