package fr.livrestaka.domain.invoicing.vat;

import fr.livrestaka.domain.invoicing.ereporting.VatFiling;
import fr.livrestaka.domain.invoicing.parties.VatRegime;

/**
 * How the seller stands to VAT for some time.
 *
 * @param regime {@link VatRegime#FRANCHISE} or {@link VatRegime#STANDARD}; the others follow from
 *     who buys
 * @param onDebits whether VAT of services is due with the invoice, by option (CGI art. 269-2 c),
 *     and not with the payment
 * @param filing how often VAT is declared
 */
public record VatTerms(VatRegime regime, boolean onDebits, VatFiling filing) {
  /**
   * @throws IllegalArgumentException where these do not go together
   */
  public VatTerms {
    boolean isFranchise = regime == VatRegime.FRANCHISE;
    if (!isFranchise && regime != VatRegime.STANDARD) {
      throw new IllegalArgumentException("no regime of a seller: " + regime);
    }
    if (isFranchise != (filing == VatFiling.FRANCHISE)) {
      throw new IllegalArgumentException(regime + " declared as " + filing);
    }
    if (isFranchise && onDebits) {
      throw new IllegalArgumentException("an option for debits without VAT");
    }
  }

  /** A small business without VAT (CGI art. 293 B). */
  public static VatTerms franchise() {
    return new VatTerms(VatRegime.FRANCHISE, false, VatFiling.FRANCHISE);
  }

  /** A seller who owes VAT when clients pay. */
  public static VatTerms taxed(VatFiling filing) {
    return new VatTerms(VatRegime.STANDARD, false, filing);
  }

  /** A seller who owes VAT as soon as it is invoiced. */
  public static VatTerms onDebits(VatFiling filing) {
    return new VatTerms(VatRegime.STANDARD, true, filing);
  }

  /** Under which a document of that regime may have been issued; VAT is declared each month. */
  public static VatTerms behind(VatRegime regime) {
    return regime == VatRegime.FRANCHISE ? franchise() : taxed(VatFiling.MONTHLY);
  }

  /** Whether no VAT is asked for in France. */
  public boolean isFranchise() {
    return regime == VatRegime.FRANCHISE;
  }

  /** Whether an invoice says the same of VAT under either. */
  boolean isInvoicedAs(VatTerms other) {
    return regime == other.regime && onDebits == other.onDebits;
  }
}
