package fr.livrestaka.application.withdrawals.reactions;

import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.withdrawals.port.Withdrawals;
import fr.livrestaka.domain.orders.events.OrderWithdrawn;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * Acknowledges a declaration of withdrawal on a durable medium, with its content and the day and
 * hour of its sending. Articles L221-21 and D221-5 of the Code de la consommation want it.
 */
@Singleton
public class MailWithdrawalReceipt implements Reaction<OrderWithdrawn>, Mails {
  private static final String TEMPLATE = "withdrawal-receipt";

  private final Withdrawals withdrawals;
  private final Mailer mailer;
  private final Transactions transactions;

  @Inject
  public MailWithdrawalReceipt(Withdrawals withdrawals, Mailer mailer, Transactions transactions) {
    this.withdrawals = withdrawals;
    this.mailer = mailer;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "withdrawals.mail-receipt";
  }

  @Override
  public Class<OrderWithdrawn> event() {
    return OrderWithdrawn.class;
  }

  @Override
  public Lane lane() {
    return Lane.MAIL;
  }

  @Override
  public List<String> templates() {
    return List.of(TEMPLATE);
  }

  @Override
  public void react(OrderWithdrawn event, Delivery delivery) {
    transactions
        .readCurrent(() -> withdrawals.find(event.withdrawal()))
        .ifPresent(received -> mailer.send(mail(received, delivery)));
  }

  private static Mail mail(Withdrawal received, Delivery delivery) {
    return new Mail(
        delivery.id(),
        received.email(),
        TEMPLATE,
        Map.of(
            "nom", received.name(),
            "message", received.text(),
            "jusquau", FrenchDay.withTime(received.declaredAt()),
            "number", received.hash()),
        List.of());
  }
}
