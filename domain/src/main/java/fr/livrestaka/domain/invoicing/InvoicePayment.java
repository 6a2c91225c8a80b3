package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * The money that paid an invoice.
 *
 * @param cause names the payment, so that one receipt is made of it: see {@link #causeOf} and
 *     {@link HandPayment#cause()}; empty where nobody has written down which payment it was
 * @param amount VAT included; above zero
 */
public record InvoicePayment(Optional<String> cause, Money amount, Instant at, PaidBy by) {
  private static final String PAYMENT = "payment:";

  /**
   * @throws IllegalArgumentException where its amount is not above zero
   */
  public InvoicePayment {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("received " + amount.cents() + " cents");
    }
  }

  /** Of a payment through the payment service. */
  public static String causeOf(String payment) {
    return PAYMENT + payment;
  }
}
