package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an administrator writes down about money that came in.
 *
 * @param day in Paris; empty: today
 * @param reference 1 to 191 characters
 */
public record MoneyReceived(PaymentWay way, Optional<LocalDate> day, Optional<String> reference) {
  private static final int MAX_REFERENCE = 191;

  /** The administrator has written down nothing about it. */
  public static final MoneyReceived UNKNOWN =
      new MoneyReceived(PaymentWay.AUTRE, Optional.empty(), Optional.empty());

  /**
   * @throws InvalidInput the reference is too long
   */
  public MoneyReceived {
    if (reference.filter(text -> text.length() > MAX_REFERENCE).isPresent()) {
      throw new InvalidInput(Violation.tooLong("reference", MAX_REFERENCE));
    }
  }

  /**
   * When it came, where the same money was written down before: whoever describes it anew without a
   * day, or on the same one, does not move it.
   *
   * @param before what stands; empty where nothing was written down
   * @throws InvalidInput the day is still to come
   */
  public Instant at(Instant now, Optional<HandPayment> before) {
    return before
        .map(HandPayment::paidAt)
        .filter(then -> day.map(InvoiceNumber.dateOf(then)::equals).orElse(true))
        .orElseGet(() -> at(now));
  }

  /**
   * @throws InvalidInput the day is still to come
   */
  public Instant at(Instant now) {
    LocalDate today = InvoiceNumber.dateOf(now);
    LocalDate then = day.orElse(today);
    if (then.isAfter(today)) {
      throw new InvalidInput(Violation.custom("date", "invoicing.paid-in-the-future"));
    }
    return then.equals(today) ? now : then.atStartOfDay(InvoiceNumber.ZONE).toInstant();
  }

  /** Whether a payment says the same. */
  public boolean isSameAs(HandPayment payment) {
    return payment.way() == way
        && payment.reference().equals(reference)
        && day.map(InvoiceNumber.dateOf(payment.paidAt())::equals).orElse(true);
  }
}
