package fr.livrestaka.domain.invoicing.fec;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a file of accounting entries as an auditor does who knows the text of the law only (LPF
 * art. A47 A-1) and none of the classes that wrote it, and says what is wrong.
 */
public final class FecReader {
  private static final List<String> COLUMNS =
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
  private static final Set<String> MAY_BE_EMPTY =
      Set.of("CompAuxNum", "CompAuxLib", "EcritureLet", "DateLet", "Montantdevise", "Idevise");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  private final List<Map<String, String>> lines = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  public FecReader(String name, byte[] content) {
    if (!name.matches("([0-9]{9})?FEC20\\d\\d[0-1]\\d[0-3]\\d\\.txt")) faults.add("name " + name);
    String text = new String(content, Charset.forName("ISO-8859-15"));
    if (!text.endsWith("\r\n")) faults.add("the last line has no end");
    String[] rows = text.split("\r\n");
    if (!List.of(rows[0].split("\t", -1)).equals(COLUMNS)) faults.add("head " + rows[0]);
    for (int i = 1; i < rows.length; i++) read(i, rows[i].split("\t", -1));
    checkNumbers();
    checkBalances();
    checkOrder();
    checkLetters();
  }

  /** What breaks the law's rules; empty where nothing does. */
  public List<String> faults() {
    return faults;
  }

  /** Debit less credit of the accounts whose number begins so. */
  public BigDecimal balance(String account) {
    return lines.stream()
        .filter(line -> line.get("CompteNum").startsWith(account))
        .map(line -> number(line, "Debit").subtract(number(line, "Credit")))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The values of a column, from the top. */
  public List<String> column(String name) {
    return lines.stream().map(line -> line.get(name)).toList();
  }

  private void read(int row, String[] values) {
    if (values.length != COLUMNS.size()) {
      faults.add("line " + row + " has " + values.length + " fields");
      return;
    }
    Map<String, String> line = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      line.put(COLUMNS.get(i), values[i]);
      if (values[i].isBlank() && !MAY_BE_EMPTY.contains(COLUMNS.get(i))) {
        faults.add("line " + row + ": " + COLUMNS.get(i) + " is empty");
      }
    }
    for (String day : List.of("EcritureDate", "PieceDate", "ValidDate")) date(row, line.get(day));
    for (String amount : List.of("Debit", "Credit")) {
      if (!line.get(amount).matches("[0-9]+,[0-9]{2}")) {
        faults.add("line " + row + ": " + amount + " " + line.get(amount));
      }
    }
    if (!line.get("CompteNum").matches("[1-7][0-9]{2}.*")) faults.add("line " + row + ": account");
    boolean debit = number(line, "Debit").signum() > 0;
    if (debit == number(line, "Credit").signum() > 0) faults.add("line " + row + ": two sides");
    if (line.get("EcritureLet").isEmpty() != line.get("DateLet").isEmpty()) {
      faults.add("line " + row + ": a letter without a date, or a date without a letter");
    }
    lines.add(line);
  }

  private void date(int row, String text) {
    try {
      LocalDate.parse(text, DAY);
    } catch (RuntimeException e) {
      faults.add("line " + row + ": date " + text);
    }
  }

  /** Continuous and rising in each journal. */
  private void checkNumbers() {
    Map<String, Integer> last = new HashMap<>();
    for (Map<String, String> line : lines) {
      int number = Integer.parseInt(line.get("EcritureNum"));
      int before = last.getOrDefault(line.get("JournalCode"), 0);
      if (number != before && number != before + 1) faults.add("number " + number);
      last.put(line.get("JournalCode"), number);
    }
  }

  private void checkBalances() {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    for (Map<String, String> line : lines) {
      sums.merge(
          line.get("JournalCode") + line.get("EcritureNum"),
          number(line, "Debit").subtract(number(line, "Credit")),
          BigDecimal::add);
    }
    sums.forEach(
        (entry, sum) -> {
          if (sum.signum() != 0) faults.add(entry + " does not balance");
        });
  }

  private void checkOrder() {
    List<String> days = column("ValidDate");
    if (!days.equals(days.stream().sorted().toList())) faults.add("not in order of validation");
  }

  /** Lines of one letter are of one client and settle each other. */
  private void checkLetters() {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    Map<String, String> clients = new HashMap<>();
    for (Map<String, String> line : lines) {
      String letter = line.get("EcritureLet");
      if (letter.isEmpty()) continue;
      sums.merge(letter, number(line, "Debit").subtract(number(line, "Credit")), BigDecimal::add);
      String client = line.get("CompAuxNum");
      String before = clients.put(letter, client);
      if (before != null && !before.equals(client)) faults.add("letter " + letter);
    }
    sums.forEach(
        (letter, sum) -> {
          if (sum.signum() != 0) faults.add("letter " + letter + " settles nothing");
        });
  }

  private static BigDecimal number(Map<String, String> line, String column) {
    return new BigDecimal(line.get(column).replace(',', '.'));
  }
}
