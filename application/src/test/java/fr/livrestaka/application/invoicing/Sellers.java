package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.vat.InMemoryVatChanges;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.vat.VatTerms;
import java.time.InstantSource;

/** Sellers who never change how they stand to VAT. */
public final class Sellers {
  private Sellers() {}

  public static CurrentSeller under(VatRegime regime) {
    return new CurrentSeller(
        new Seller(InvoicingFixtures.SELLER, VatTerms.behind(regime)),
        new InMemoryVatChanges(),
        new InMemoryTransactions(),
        InstantSource.fixed(InvoicingFixtures.NOW));
  }
}
