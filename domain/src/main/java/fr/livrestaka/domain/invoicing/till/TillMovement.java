package fr.livrestaka.domain.invoicing.till;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.HandPayment;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.register.RegisteredRow;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.Sha256;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Money that was written down by hand, or taken back by a minus: what is recorded is corrected by a
 * further movement only (BOI-TVA-DECLA-30-10-30 § 100).
 *
 * @param payment id of the payment
 * @param amount VAT included; below zero where it is taken back
 * @param paidAt when the money is said to have come
 * @param referenceHash SHA-256 of the payment's id and reference, lower-case hex; the reference
 *     itself may go after ten years
 * @param recordedBy the administrator who wrote the payment down
 * @param happenedAt when it was written down, or taken back
 */
public record TillMovement(
    Kind kind,
    String payment,
    InvoiceId invoice,
    PaymentWay way,
    Money amount,
    Instant paidAt,
    String referenceHash,
    Optional<AccountId> recordedBy,
    Instant happenedAt) {
  /** What happened. The constants are stored data. */
  public enum Kind {
    RECEIVED,
    /** The payment was a mistake. */
    VOIDED
  }

  public static TillMovement received(HandPayment payment) {
    return of(Kind.RECEIVED, payment, payment.amount(), payment.recordedAt());
  }

  /**
   * @throws IllegalArgumentException the payment stands
   */
  public static TillMovement voided(HandPayment payment) {
    Instant at =
        payment.voidedAt().orElseThrow(() -> new IllegalArgumentException("a payment that stands"));
    return of(Kind.VOIDED, payment, Money.ZERO.minus(payment.amount()), at);
  }

  private static TillMovement of(Kind kind, HandPayment payment, Money amount, Instant at) {
    return new TillMovement(
        kind,
        payment.id(),
        payment.invoice(),
        payment.way(),
        amount,
        payment.paidAt(),
        Sha256.hex(payment.id() + "\n" + payment.reference().orElse("")),
        payment.recordedBy(),
        at);
  }

  /**
   * Whether a stored payment still says what was sealed of it.
   *
   * @param isPurged whether its invoice was purged, its ten years being over; then the reference
   *     may be gone, and nothing else
   */
  public boolean isOf(HandPayment payment, boolean isPurged) {
    if (kind == Kind.VOIDED && payment.stands()) return false;
    TillMovement expected = kind == Kind.RECEIVED ? received(payment) : voided(payment);
    boolean isGone = isPurged && payment.reference().isEmpty();
    return text(!isGone).equals(expected.text(!isGone));
  }

  /** All of it, one fact a line. */
  String text() {
    return text(true);
  }

  private String text(boolean withReference) {
    return new RegisteredRow(
            payment,
            payment,
            Map.of(
                "amount", Long.toString(amount.cents()),
                "happenedAt", millis(happenedAt),
                "invoice", invoice.value(),
                "kind", kind.name(),
                "paidAt", millis(paidAt),
                "payment", payment,
                "recordedBy", recordedBy.map(AccountId::value).orElse(""),
                "reference", withReference ? referenceHash : "",
                "way", way.name()))
        .text();
  }

  private static String millis(Instant at) {
    return Long.toString(at.toEpochMilli());
  }
}
