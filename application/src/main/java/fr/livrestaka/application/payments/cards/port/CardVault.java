package fr.livrestaka.application.payments.cards.port;

import fr.livrestaka.application.payments.cards.CardHolder;
import fr.livrestaka.application.payments.cards.CardSetup;
import fr.livrestaka.domain.payments.cards.PaymentMethodId;
import fr.livrestaka.domain.payments.cards.VaultCard;
import fr.livrestaka.domain.payments.refusals.CardServiceFailed;
import fr.livrestaka.domain.payments.refusals.NotACard;

/** The payment service's side of saved cards. Never inside a transaction. */
public interface CardVault {
  /**
   * Finds the holder's customer by e-mail address, makes one where there is none, and opens it for
   * a card to be used later without the holder.
   *
   * @throws CardServiceFailed the payment service refuses
   */
  CardSetup prepare(CardHolder holder);

  /**
   * @throws NotACard it is another sort of payment method
   * @throws CardServiceFailed there is none, or the payment service refuses
   */
  VaultCard read(CardHolder holder, PaymentMethodId method);

  /**
   * @throws CardServiceFailed the holder has no customer there, or the payment service refuses
   */
  void makeDefault(CardHolder holder, PaymentMethodId method);

  /**
   * Takes the card from its customer. Where that is done already, or the payment service knows no
   * such card, nothing happens.
   *
   * @throws CardServiceFailed the payment service refuses
   */
  void detach(PaymentMethodId method);
}
