package fr.livrestaka.domain.invoicing.mentions;

/**
 * A sentence that the law wants on a document.
 *
 * @param text as printed, in the wording of the day of issue
 */
public record Mention(Kind kind, String text) {
  /** What a mention is about. The constants are stored data. */
  public enum Kind {
    /** Category of the operation (CGI ann. II art. 242 nonies A, 8° bis). */
    CATEGORY,
    /** Why there is no VAT. */
    VAT_EXEMPTION,
    /** Discount for early payment, or none. */
    DISCOUNT,
    /** Penalties for late payment; for businesses only (C. com. L441-10). */
    LATE_PENALTY,
    /** The indemnity of 40 €; for businesses only (C. com. D441-5). */
    RECOVERY_INDEMNITY
  }
}
