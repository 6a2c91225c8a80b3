package fr.livrestaka.domain.invoicing.fec;

import fr.livrestaka.domain.shared.Money;
import java.util.Optional;

/**
 * One line of an entry.
 *
 * @param client whose account it is, by the id of the order; for {@link AccountUse#CLIENTS} only
 * @param amount above zero on the debit side, below zero on the credit side
 */
public record EntryLine(AccountUse account, Optional<String> client, Money amount) {
  /**
   * @throws IllegalArgumentException where nothing moves, or a client is named of another account
   */
  public EntryLine {
    if (amount.isZero()) throw new IllegalArgumentException("a line about nothing");
    if (client.isPresent() != (account == AccountUse.CLIENTS)) {
      throw new IllegalArgumentException("a client on the line of " + account);
    }
  }

  /** What stands on the debit side, or zero. */
  public Money debit() {
    return amount.isPositive() ? amount : Money.ZERO;
  }

  /** What stands on the credit side, or zero; never below zero. */
  public Money credit() {
    return amount.isNegative() ? Money.ZERO.minus(amount) : Money.ZERO;
  }
}
