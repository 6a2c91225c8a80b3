package fr.livrestaka.domain.invoicing.till;

import fr.livrestaka.domain.invoicing.register.Seal;
import fr.livrestaka.domain.shared.Money;

/**
 * Where the closings stand, which are a chain of their own.
 *
 * @param number of the last closing, 0 before the first
 * @param hash of the last closing, {@link Seal#NONE} before the first
 */
public record ClosingHead(long number, String hash) {
  public static final ClosingHead START = new ClosingHead(0, Seal.NONE);

  /** Where the row that says it is not there, or not alone: no closing ends there. */
  public static final ClosingHead UNKNOWN = new ClosingHead(-1, "");

  /**
   * The next closing.
   *
   * @param at the last entry of the span
   * @param before the perpetual total when the span before was closed
   */
  public TillClosing close(ClosingSpan span, TillHead at, Money before) {
    Money total = at.perpetual().minus(before);
    String text =
        "%d\n%s\n%s\n%s\n%d\n%d\n%d\n%s"
            .formatted(
                number + 1,
                span.period(),
                span.from(),
                span.to(),
                at.position(),
                total.cents(),
                at.perpetual().cents(),
                at.hash());
    return new TillClosing(number + 1, span, at, total, Seal.ofText(hash, text).hash());
  }
}
