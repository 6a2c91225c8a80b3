package fr.livrestaka.domain.invoicing.fec;

import fr.livrestaka.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * An entry of the accounts.
 *
 * @param day in Paris, on which it happened
 * @param validOn in Paris, since when it is unchangeable
 * @param piece what proves it: the number of the document, the id of the payment or movement
 * @param subject what its text names: the invoice where one is known, else the piece
 * @param lines sum up to zero
 */
public record Entry(
    Operation operation,
    Journal journal,
    LocalDate day,
    LocalDate validOn,
    String piece,
    String subject,
    List<EntryLine> lines) {
  /**
   * @throws IllegalArgumentException where debit and credit differ, nothing moves, or no piece
   *     proves it
   */
  public Entry {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) throw new IllegalArgumentException("an entry without lines");
    if (piece.isBlank()) throw new IllegalArgumentException("an entry without a piece");
    Money sum = lines.stream().map(EntryLine::amount).reduce(Money.ZERO, Money::plus);
    if (!sum.isZero()) throw new IllegalArgumentException("an entry that does not balance: " + sum);
  }
}
