package fr.livrestaka.domain.invoicing.fec;

import fr.livrestaka.domain.shared.Money;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Entries as a text of 18 columns, in the form of LPF art. A47 A-1: separated by tabulators, one
 * head line, dates as {@code AAAAMMJJ}, amounts with a decimal comma and without a thousands
 * separator, lines ended by CR LF, in ISO 8859-15. Entries are numbered in each journal from 1
 * without a gap, in the order of the days on which they became unchangeable.
 *
 * @param name {@code <SIREN>FEC<last day>.txt}
 * @param content the bytes of the file
 */
public record FecFile(String name, byte[] content) {
  /** The character set of the file, one of those that A47 A-1 names. */
  public static final Charset CHARSET = Charset.forName("ISO-8859-15");

  /** The names of the columns, in their order. */
  public static final List<String> COLUMNS =
      List.of(
          "JournalCode",
          "JournalLib",
          "EcritureNum",
          "EcritureDate",
          "CompteNum",
          "CompteLib",
          "CompAuxNum",
          "CompAuxLib",
          "PieceRef",
          "PieceDate",
          "EcritureLib",
          "Debit",
          "Credit",
          "EcritureLet",
          "DateLet",
          "ValidDate",
          "Montantdevise",
          "Idevise");

  private static final Set<String> OPTIONAL =
      Set.of("CompAuxNum", "CompAuxLib", "EcritureLet", "DateLet", "Montantdevise", "Idevise");

  /**
   * @param text gives an entry's text in French (column EcritureLib)
   * @param clientText gives the name of an order's account in French (column CompAuxLib)
   * @param siren nine digits of the seller; empty where none is configured
   * @param closing the last day of the period
   */
  public static FecFile of(
      List<Entry> entries,
      ChartOfAccounts chart,
      Function<Entry, String> text,
      Function<String, String> clientText,
      Optional<String> siren,
      LocalDate closing) {
    Lettering lettering = new Lettering(entries);
    Map<Journal, Integer> numbers = new EnumMap<>(Journal.class);
    StringBuilder file = new StringBuilder();
    append(file, COLUMNS);
    for (Entry entry : entries) {
      int number = numbers.merge(entry.journal(), 1, Integer::sum);
      for (EntryLine line : entry.lines()) {
        LedgerAccount account = chart.account(line.account());
        String day = date(entry.day());
        Optional<Lettering.Letter> letter = lettering.of(line);
        append(
            file,
            List.of(
                entry.journal().code(),
                chart.name(entry.journal()),
                Integer.toString(number),
                day,
                account.number(),
                account.label(),
                line.client().orElse(""),
                line.client().map(clientText).orElse(""),
                entry.piece(),
                day,
                text.apply(entry),
                amount(line.debit()),
                amount(line.credit()),
                letter.map(Lettering.Letter::code).orElse(""),
                letter.map(one -> date(one.on())).orElse(""),
                date(entry.validOn()),
                "",
                ""));
      }
    }
    return text(name(siren, closing), file.toString());
  }

  /**
   * What the file of a period is called.
   *
   * @param closing the last day of the period
   */
  public static String name(Optional<String> siren, LocalDate closing) {
    return siren.orElse("") + "FEC" + date(closing) + ".txt";
  }

  /** A text in the character set of such files. */
  public static FecFile text(String name, String content) {
    return new FecFile(name, content.getBytes(CHARSET));
  }

  /** Whether a column may be empty (A47 A-1, VII). */
  public static boolean isOptional(String column) {
    return OPTIONAL.contains(column);
  }

  /** Nothing in a value may be read as the end of a column or of a line. */
  private static void append(StringBuilder file, List<String> values) {
    file.append(String.join("\t", values.stream().map(FecFile::clean).toList())).append("\r\n");
  }

  private static String clean(String value) {
    return value.replaceAll("[\\p{Cntrl}|]+", " ").strip();
  }

  private static String date(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static String amount(Money amount) {
    return String.format(Locale.ROOT, "%d,%02d", amount.cents() / 100, amount.cents() % 100);
  }
}
