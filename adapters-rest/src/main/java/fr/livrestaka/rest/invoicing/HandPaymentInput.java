package fr.livrestaka.rest.invoicing;

import fr.livrestaka.domain.invoicing.MoneyReceived;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what an administrator states about money that came in for an invoice. */
final class HandPaymentInput {
  private HandPaymentInput() {}

  /**
   * Empty where nothing is stated.
   *
   * @throws InvalidInput the way is not known, or the date malformed
   */
  static Optional<MoneyReceived> received(AdminInvoiceWire.Move sent) {
    Optional<String> way = Optional.ofNullable(sent.moyen());
    Optional<String> day = Optional.ofNullable(sent.date());
    Optional<String> reference = Optional.ofNullable(sent.reference());
    if (way.or(() -> day).or(() -> reference).isEmpty()) return Optional.empty();
    return Optional.of(
        new MoneyReceived(
            way.map(HandPaymentInput::way).orElse(PaymentWay.AUTRE),
            day.map(HandPaymentInput::day),
            reference));
  }

  private static PaymentWay way(String name) {
    return Arrays.stream(PaymentWay.values())
        .filter(way -> way.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new InvalidInput(Violation.notOneOf("moyen", List.of(PaymentWay.values()))));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new InvalidInput(Violation.custom("date", "invoicing.date-malformed"));
    }
  }
}
