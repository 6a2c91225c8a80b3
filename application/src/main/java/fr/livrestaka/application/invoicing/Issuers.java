package fr.livrestaka.application.invoicing;

import fr.livrestaka.domain.invoicing.Issuer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Gives the issuer as configured, with the mentions of all times. */
@Singleton
public final class Issuers {
  private final Issuer issuer;

  @Inject
  public Issuers(Seller seller) {
    this.issuer = new Issuer(seller.identity(), seller.regime(), LegalMentions.catalogue());
  }

  Issuer current() {
    return issuer;
  }
}
