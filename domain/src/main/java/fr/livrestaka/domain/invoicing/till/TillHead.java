package fr.livrestaka.domain.invoicing.till;

import fr.livrestaka.domain.invoicing.register.Seal;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;

/**
 * Where the sealed movements stand.
 *
 * @param position of the last one, 0 before the first
 * @param perpetual sum of all movements since the first; never reset
 * @param hash of the last one, {@link Seal#NONE} before the first
 */
public record TillHead(long position, Money perpetual, String hash) {
  public static final TillHead START = new TillHead(0, Money.ZERO, Seal.NONE);

  /** Where the row that says it is not there, or not alone: no entry ends there. */
  public static final TillHead UNKNOWN = new TillHead(-1, Money.ZERO, "");

  /** The next entry. */
  public TillEntry seal(TillMovement movement, Instant now) {
    Money after = perpetual.plus(movement.amount());
    String text =
        "%d\n%d\n%d\n%s"
            .formatted(position + 1, now.toEpochMilli(), after.cents(), movement.text());
    return new TillEntry(position + 1, movement, now, after, Seal.ofText(hash, text).hash());
  }
}
