package fr.livrestaka.documents.invoicing;

import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.domain.shared.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Dates, amounts and sentences as printed. */
final class FrenchTexts {
  /** The sentences and the names of what stands on a document. */
  static final TextBundle TEXTS = TextBundle.of("/documents/invoice.properties");

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");
  private static final int PRICE_DECIMALS = 4;

  private FrenchTexts() {}

  static String date(LocalDate day) {
    return DATE.format(day);
  }

  /** Fonts for print lack the narrow space that separates thousands; the wide one looks alike. */
  static String euros(Money money) {
    return Euros.of(money).replace('\u202f', '\u00a0');
  }

  /** A price of one, with up to four decimals. */
  static String price(BigDecimal euros) {
    NumberFormat format = NumberFormat.getCurrencyInstance(Locale.FRANCE);
    format.setMaximumFractionDigits(PRICE_DECIMALS);
    return format.format(euros).replace('\u202f', '\u00a0');
  }

  /**
   * A sentence from the program's own texts, stored with straight apostrophes, as it is printed.
   */
  static String typographic(String sentence) {
    return APOSTROPHE.matcher(sentence).replaceAll("’");
  }
}
