package fr.livrestaka.application.payments.cards.port;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.payments.cards.PaymentMethodId;
import fr.livrestaka.domain.payments.cards.Wallet;
import fr.livrestaka.domain.payments.refusals.CardAlreadySaved;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The stored cards. A payment method's id is stored once, whoever has saved it. */
public interface SavedCards {
  /** Without cards where the person has none. */
  Wallet of(AccountId holder);

  /**
   * Reads the person's cards under a lock on the account, applies the change and stores the result;
   * nothing can come between. Must run inside a write transaction.
   *
   * @return the cards as stored, or empty where there is no such account or it is closed
   * @throws CardAlreadySaved another person has saved one of them
   */
  Optional<Wallet> change(AccountId holder, UnaryOperator<Wallet> change);

  /** Deletes what an erasure has left of these cards; cards in use stay. */
  void forget(AccountId holder, List<PaymentMethodId> methods);
}
