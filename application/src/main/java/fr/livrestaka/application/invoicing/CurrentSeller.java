package fr.livrestaka.application.invoicing;

import fr.livrestaka.domain.invoicing.parties.Issuer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Gives the issuer as configured, with the mentions of all times. */
@Singleton
public final class CurrentSeller {
  private final Issuer issuer;

  @Inject
  public CurrentSeller(Seller seller) {
    this.issuer = new Issuer(seller.identity(), seller.regime(), LegalMentions.catalogue());
  }

  public Issuer current() {
    return issuer;
  }
}
