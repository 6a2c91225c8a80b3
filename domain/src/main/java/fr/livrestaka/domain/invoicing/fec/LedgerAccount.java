package fr.livrestaka.domain.invoicing.fec;

import java.util.regex.Pattern;

/**
 * An account of the ledger.
 *
 * @param number begins with three digits of the French general chart (A47 A-1, CompteNum); at most
 *     20 letters and digits
 * @param label its name in French
 */
public record LedgerAccount(String number, String label) {
  private static final Pattern NUMBER = Pattern.compile("[1-7][0-9]{2}[0-9A-Z]{0,17}");

  /**
   * @throws IllegalArgumentException where the number is of another shape, or the label blank
   */
  public LedgerAccount {
    if (!NUMBER.matcher(number).matches()) {
      throw new IllegalArgumentException("an account with the number " + number);
    }
    if (label.isBlank()) throw new IllegalArgumentException("an account without a label");
  }
}
