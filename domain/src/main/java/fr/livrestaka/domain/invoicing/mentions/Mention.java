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
    /** Why a small business asks for no VAT (CGI art. 293 B). */
    VAT_EXEMPTION,
    /** That the buyer owes the VAT (CGI ann. II art. 242 nonies A, 13°). */
    REVERSE_CHARGE,
    /** Why a business outside the Union is asked for no VAT (CGI art. 259-1°). */
    OUTSIDE_EU,
    /** That VAT is due with the invoice, by option (CGI ann. II art. 242 nonies A, 11° bis). */
    ON_DEBITS,
    /** Discount for early payment, or none. */
    DISCOUNT,
    /** Penalties for late payment; for businesses only (C. com. L441-10). */
    LATE_PENALTY,
    /** The indemnity of 40 €; for businesses only (C. com. D441-5). */
    RECOVERY_INDEMNITY;

    /** Whether it says why there is no VAT (BT-120). */
    public boolean isExemption() {
      return this == VAT_EXEMPTION || this == REVERSE_CHARGE || this == OUTSIDE_EU;
    }
  }
}
