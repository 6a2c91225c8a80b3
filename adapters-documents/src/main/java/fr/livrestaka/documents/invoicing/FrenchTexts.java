package fr.livrestaka.documents.invoicing;

import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.domain.shared.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates and amounts as printed. */
final class FrenchTexts {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private FrenchTexts() {}

  static String date(LocalDate day) {
    return DATE.format(day);
  }

  /** Fonts for print lack the narrow space that separates thousands; the wide one looks alike. */
  static String euros(Money money) {
    return Euros.of(money).replace('\u202f', '\u00a0');
  }
}
