package fr.livrestaka.application.invoicing;

import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import fr.livrestaka.domain.invoicing.parties.VatRegime;

/** Who issues the documents now, and under which regime, from the configuration. */
public record Seller(SellerIdentity identity, VatRegime regime) {}
