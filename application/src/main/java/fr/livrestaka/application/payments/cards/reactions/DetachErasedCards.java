package fr.livrestaka.application.payments.cards.reactions;

import fr.livrestaka.application.payments.cards.port.CardVault;
import fr.livrestaka.application.payments.cards.port.SavedCards;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.payments.cards.PaymentMethodId;
import fr.livrestaka.domain.payments.events.PaymentMethodsDetachRequested;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Takes an erased person's cards from the payment service, then forgets their ids. */
@Singleton
public final class DetachErasedCards implements Reaction<PaymentMethodsDetachRequested> {
  private final CardVault vault;
  private final SavedCards cards;
  private final Transactions transactions;

  @Inject
  public DetachErasedCards(CardVault vault, SavedCards cards, Transactions transactions) {
    this.vault = vault;
    this.cards = cards;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "payments.detach-erased-cards";
  }

  @Override
  public Class<PaymentMethodsDetachRequested> event() {
    return PaymentMethodsDetachRequested.class;
  }

  @Override
  public Lane lane() {
    return Lane.PAYMENT_SERVICE;
  }

  @Override
  public void react(PaymentMethodsDetachRequested event, Delivery delivery) {
    List<PaymentMethodId> methods =
        event.stripePaymentMethodIds().stream().map(PaymentMethodId::new).toList();
    methods.forEach(vault::detach);
    transactions.writing(() -> cards.forget(event.account(), methods));
  }
}
