package fr.livrestaka.domain.invoicing.till;

import fr.livrestaka.domain.shared.Money;
import java.time.Instant;

/**
 * A movement that was sealed. Each is bound to the one before, so that none can be changed, taken
 * out or put in unseen.
 *
 * @param position counted from 1, without a gap
 * @param perpetual sum of all movements up to this one
 * @param hash binds all that to the entry before; lower-case hex
 */
public record TillEntry(
    long position, TillMovement movement, Instant sealedAt, Money perpetual, String hash) {
  /** Whether it is what was sealed next. */
  public boolean follows(TillHead before) {
    try {
      return before.seal(movement, sealedAt).head().equals(head());
    } catch (ArithmeticException e) {
      return false; // no sum of ours is that great
    }
  }

  public TillHead head() {
    return new TillHead(position, perpetual, hash);
  }
}
