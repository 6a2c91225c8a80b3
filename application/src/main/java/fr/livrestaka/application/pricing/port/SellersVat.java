package fr.livrestaka.application.pricing.port;

import fr.livrestaka.domain.invoicing.vat.VatTerms;
import java.time.LocalDate;

/** How the seller stands to VAT, for all who say so to somebody. */
public interface SellersVat {
  /** Today, in Paris. */
  VatTerms today();

  /**
   * @param day in Paris
   */
  VatTerms on(LocalDate day);
}
