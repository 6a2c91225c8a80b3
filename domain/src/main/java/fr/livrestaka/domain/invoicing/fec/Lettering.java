package fr.livrestaka.domain.invoicing.fec;

import fr.livrestaka.domain.shared.Money;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the lines of a client's account a common code where they settle each other (columns
 * EcritureLet and DateLet): those of an order that is paid, credited and refunded to the cent.
 */
final class Lettering {
  private static final int LETTERS = 26;

  private final Map<String, Letter> letters = new LinkedHashMap<>();

  /**
   * @param on the day on which the last of the lines settled the others
   */
  record Letter(String code, LocalDate on) {}

  private record Account(Money sum, LocalDate last) {
    Account plus(Account other) {
      return new Account(sum.plus(other.sum), other.last.isAfter(last) ? other.last : last);
    }
  }

  Lettering(List<Entry> entries) {
    Map<String, Account> accounts = new LinkedHashMap<>();
    for (Entry entry : entries) {
      for (EntryLine line : entry.lines()) {
        line.client()
            .ifPresent(
                client ->
                    accounts.merge(client, new Account(line.amount(), entry.day()), Account::plus));
      }
    }
    accounts.forEach(
        (client, account) -> {
          if (account.sum().isZero()) {
            letters.put(client, new Letter(code(letters.size()), account.last()));
          }
        });
  }

  Optional<Letter> of(EntryLine line) {
    return line.client().map(letters::get);
  }

  /** AA, AB, … AZ, BA, … ZZ, AAA, … */
  private static String code(int number) {
    StringBuilder code = new StringBuilder();
    int rest = number + LETTERS;
    while (rest >= 0) {
      code.insert(0, (char) ('A' + rest % LETTERS));
      rest = rest / LETTERS - 1;
    }
    return code.toString();
  }
}
