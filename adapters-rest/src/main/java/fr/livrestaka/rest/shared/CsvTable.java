package fr.livrestaka.rest.shared;

import fr.livrestaka.domain.shared.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table that people open in a spreadsheet; every export is written by it. No cell runs as a
 * formula: a text that a spreadsheet would take for one begins with an apostrophe, as OWASP
 * recommends ("CSV Injection"). Numbers stay numbers, also below zero.
 */
public final class CsvTable {
  /** Blanks, then what starts a formula, in full width too; or a tab or a line break anyway. */
  private static final Pattern FORMULA =
      Pattern.compile("(?s)(?:[\\t\\r\\n]|[\\s\\p{Z}\\p{Cf}]*+[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]).*");

  private final StringBuilder text;
  private final CSVFormat format;

  /**
   * @param head the first line as it stands, with its end
   * @param format of the lines that follow
   */
  public CsvTable(String head, CSVFormat format) {
    this.text = new StringBuilder(head);
    this.format = format;
  }

  /**
   * Adds a line.
   *
   * @param cells texts, numbers, days, instants, amounts (as euros with a decimal comma), constants
   *     by their names; an empty optional is an empty cell
   */
  public void add(Object... cells) {
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      printer.printRecord(Stream.of(cells).map(CsvTable::written));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String written(Object cell) {
    return switch (cell) {
      case Optional<?> some -> some.map(CsvTable::written).orElse("");
      case String words -> FORMULA.matcher(words).matches() ? "'" + words : words;
      case Money amount -> euros(amount);
      case Instant instant -> IsoInstant.of(instant);
      default -> cell.toString();
    };
  }

  private static String euros(Money amount) {
    return BigDecimal.valueOf(amount.cents(), 2).toPlainString().replace('.', ',');
  }

  /** The whole table. */
  @Override
  public String toString() {
    return text.toString();
  }
}
