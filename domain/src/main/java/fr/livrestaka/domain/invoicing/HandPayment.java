package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.events.InvoicePaid;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import java.time.Instant;
import java.util.Optional;

/**
 * Money for an invoice that an administrator has written down (table {@code hand_payments}). Never
 * changed: one that was a mistake is voided, and another written.
 *
 * @param amount VAT included: what credit notes had left of the invoice
 * @param paidAt the day that the money came, in Paris; the time where it is today
 * @param reference of the transfer, number of the cheque; free text
 * @param recordedBy the administrator
 * @param voidedAt when it was taken back, because no money had come so
 */
public record HandPayment(
    String id,
    InvoiceId invoice,
    PaymentWay way,
    Money amount,
    Instant paidAt,
    Optional<String> reference,
    Optional<AccountId> recordedBy,
    Instant recordedAt,
    Optional<Instant> voidedAt) {
  /**
   * @throws IllegalArgumentException where it has no id, its amount is below zero, or the money
   *     came after it was written down
   */
  public HandPayment {
    if (id.isBlank()) throw new IllegalArgumentException("a payment by hand without an id");
    if (amount.isNegative()) {
      throw new IllegalArgumentException("a payment by hand of " + amount.cents() + " cents");
    }
    if (paidAt.isAfter(recordedAt)) {
      throw new IllegalArgumentException("a payment by hand that has yet to come");
    }
  }

  /**
   * An administrator writes it down.
   *
   * @return the payment, and that its invoice is paid by it, where it is above zero
   * @throws IllegalArgumentException as the constructor
   */
  public static NextState<HandPayment> recorded(
      String id,
      InvoiceId invoice,
      PaymentWay way,
      Money amount,
      Instant paidAt,
      Optional<String> reference,
      AccountId recordedBy,
      Instant now) {
    HandPayment payment =
        new HandPayment(
            id,
            invoice,
            way,
            amount,
            paidAt,
            reference,
            Optional.of(recordedBy),
            now,
            Optional.empty());
    return amount.isPositive()
        ? NextState.of(payment, new InvoicePaid(invoice, payment.cause()))
        : NextState.of(payment);
  }

  /** What a receipt of it is made for. */
  public String cause() {
    return "hand:" + id;
  }

  /**
   * What came in, as documents tell it.
   *
   * @return empty where nothing did, because credit notes had taken all
   */
  public Optional<InvoicePayment> received() {
    if (!amount.isPositive()) return Optional.empty();
    return Optional.of(
        new InvoicePayment(
            Optional.of(cause()), amount, paidAt, new PaidBy(way.printed(), reference)));
  }

  public boolean stands() {
    return voidedAt.isEmpty();
  }

  /** No money has come so. */
  public HandPayment voided(Instant now) {
    return new HandPayment(
        id, invoice, way, amount, paidAt, reference, recordedBy, recordedAt, Optional.of(now));
  }
}
