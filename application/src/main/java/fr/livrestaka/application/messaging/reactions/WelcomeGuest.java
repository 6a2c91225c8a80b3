package fr.livrestaka.application.messaging.reactions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.messaging.port.WelcomeMessages;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.events.PaymentRecorded;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;

/** Writes to a guest who has paid, so that he finds the team's words when he signs in. */
@Singleton
public class WelcomeGuest implements Reaction<PaymentRecorded> {
  private final Orders orders;
  private final Accounts accounts;
  private final WelcomeMessages messages;
  private final Transactions transactions;

  @Inject
  public WelcomeGuest(
      Orders orders, Accounts accounts, WelcomeMessages messages, Transactions transactions) {
    this.orders = orders;
    this.accounts = accounts;
    this.messages = messages;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "messaging.welcome-guest";
  }

  @Override
  public Class<PaymentRecorded> event() {
    return PaymentRecorded.class;
  }

  @Override
  public void react(PaymentRecorded event, Delivery delivery) {
    if (event.guestOrder().isEmpty()) return;
    transactions.writing(
        () -> orders.find(new OrderId(event.order())).ifPresent(order -> write(order, delivery)));
  }

  private void write(Order order, Delivery delivery) {
    TextBundle texts = NoticeTexts.of("messaging");
    accounts
        .find(order.userId())
        .filter(Account::awaitsActivation)
        .ifPresent(
            account ->
                messages.write(
                    account.id(),
                    order.id(),
                    texts.get(
                        "welcome", Map.of("prenom", account.prenom(), "titre", order.titre())),
                    texts.get("next-steps"),
                    delivery.id(),
                    delivery.occurredAt()));
  }
}
