package fr.livrestaka.application.invoicing;

import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import fr.livrestaka.domain.invoicing.vat.VatTerms;

/**
 * Who issues the documents, from the configuration.
 *
 * @param terms how the seller stands to VAT until the first change that is planned
 */
public record Seller(SellerIdentity identity, VatTerms terms) {}
