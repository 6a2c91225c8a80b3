package fr.livrestaka.application.payments.cards;

import fr.livrestaka.application.payments.cards.port.CardVault;
import fr.livrestaka.application.payments.cards.port.SavedCards;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.payments.cards.CardId;
import fr.livrestaka.domain.payments.cards.PaymentMethodId;
import fr.livrestaka.domain.payments.cards.SavedCard;
import fr.livrestaka.domain.payments.cards.VaultCard;
import fr.livrestaka.domain.payments.cards.Wallet;
import fr.livrestaka.domain.payments.refusals.CardAlreadySaved;
import fr.livrestaka.domain.payments.refusals.CardOfAnother;
import fr.livrestaka.domain.payments.refusals.CardServiceFailed;
import fr.livrestaka.domain.payments.refusals.NotACard;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Saves a card that the payment service knows, or takes a removed one back. */
@Singleton
public final class SaveCard {
  private final CardHolders holders;
  private final CardVault vault;
  private final SavedCards cards;
  private final IdGenerator ids;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public SaveCard(
      CardHolders holders,
      CardVault vault,
      SavedCards cards,
      IdGenerator ids,
      Transactions transactions,
      InstantSource clock) {
    this.holders = holders;
    this.vault = vault;
    this.cards = cards;
    this.ids = ids;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @throws NotFound the account has gone meanwhile
   * @throws NotACard it is another sort of payment method
   * @throws CardOfAnother it is attached to another customer
   * @throws CardAlreadySaved it is in use here already
   * @throws CardServiceFailed the payment service refuses
   */
  public SavedCard save(Caller caller, PaymentMethodId method) {
    VaultCard card = vault.read(holders.of(caller), method);
    return transactions
        .write(() -> cards.change(caller.id(), wallet -> saveIn(wallet, method, card)))
        .flatMap(wallet -> wallet.with(method))
        .orElseThrow(CardHolders::gone);
  }

  private Wallet saveIn(Wallet wallet, PaymentMethodId method, VaultCard card) {
    return wallet.save(new CardId(ids.next()), method, card, clock.instant());
  }
}
