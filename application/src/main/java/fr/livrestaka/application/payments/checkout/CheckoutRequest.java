package fr.livrestaka.application.payments.checkout;

import fr.livrestaka.domain.payments.checkout.Checkout;
import java.util.Optional;

/**
 * What the payment service is asked to let a person pay.
 *
 * @param reference our id of what is paid for
 * @param userId the payer's account; a guest's order stands in for it (contract A R7)
 * @param title shown on the pay page
 * @param email prefilled on the pay page
 * @param successUrl where the person goes after paying; may name the session as {@code
 *     {CHECKOUT_SESSION_ID}}
 * @param cancelUrl where the person goes after giving up
 */
public record CheckoutRequest(
    Checkout checkout,
    String reference,
    String userId,
    String title,
    Optional<String> email,
    String successUrl,
    String cancelUrl) {
  @Override
  public String toString() {
    return "CheckoutRequest[" + checkout.id().value() + "]";
  }
}
