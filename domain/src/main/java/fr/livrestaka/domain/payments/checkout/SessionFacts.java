package fr.livrestaka.domain.payments.checkout;

import fr.livrestaka.domain.payments.settlement.Payer;
import fr.livrestaka.domain.shared.Money;
import java.util.Optional;

/**
 * What the payment service says of a checkout session.
 *
 * @param paymentStatus the service's own word: {@code paid}, {@code unpaid} or {@code
 *     no_payment_required}
 * @param isExpired nobody can pay any more
 * @param amount total, tax included
 * @param currency ISO 4217, lower case
 * @param paymentIntent the service's name for the payment
 * @param checkout our id, where we made the session
 * @param reference {@code metadata.commandeId}
 * @param userId {@code metadata.userId}
 * @param source {@code metadata.source}; the service's account is shared with other sites
 * @param payer who paid, where the service has asked
 */
public record SessionFacts(
    String sessionId,
    String paymentStatus,
    boolean isExpired,
    Money amount,
    String currency,
    Optional<String> paymentIntent,
    Optional<CheckoutId> checkout,
    Optional<String> reference,
    Optional<String> userId,
    Optional<String> source,
    Optional<Payer> payer) {
  /** Marks the sessions that this program opened (contract A R8). */
  public static final String SOURCE = "livrestaka.fr";

  /** A session of which nobody knows who paid, as before the payment. */
  public SessionFacts(
      String sessionId,
      String paymentStatus,
      boolean isExpired,
      Money amount,
      String currency,
      Optional<String> paymentIntent,
      Optional<CheckoutId> checkout,
      Optional<String> reference,
      Optional<String> userId,
      Optional<String> source) {
    this(
        sessionId,
        paymentStatus,
        isExpired,
        amount,
        currency,
        paymentIntent,
        checkout,
        reference,
        userId,
        source,
        Optional.empty());
  }

  public boolean isPaid() {
    return paymentStatus.equals("paid");
  }
}
