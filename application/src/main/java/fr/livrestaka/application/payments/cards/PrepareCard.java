package fr.livrestaka.application.payments.cards;

import fr.livrestaka.application.payments.cards.port.CardVault;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.payments.refusals.CardServiceFailed;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Opens the payment service for one more card of the person. */
@Singleton
public final class PrepareCard {
  private final CardHolders holders;
  private final CardVault vault;

  @Inject
  public PrepareCard(CardHolders holders, CardVault vault) {
    this.holders = holders;
    this.vault = vault;
  }

  /**
   * @throws NotFound the account has gone meanwhile
   * @throws CardServiceFailed the payment service refuses
   */
  public CardSetup prepare(Caller caller) {
    return vault.prepare(holders.of(caller));
  }
}
