package fr.livrestaka.application.messaging.reactions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.messaging.MessageView;
import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.notifications.Announces;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.Audience;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.events.MessageSent;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderTeam;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Notifies those who are to read a message that it has come (contract C §2.3, N-1 to N-4). */
@Singleton
public class NotifyOfMessage implements Announces<MessageSent> {
  private final MessageViews messages;
  private final Orders orders;
  private final Accounts accounts;
  private final Notifications notifications;

  @Inject
  public NotifyOfMessage(
      MessageViews messages, Orders orders, Accounts accounts, Notifications notifications) {
    this.messages = messages;
    this.orders = orders;
    this.accounts = accounts;
    this.notifications = notifications;
  }

  @Override
  public String name() {
    return "messaging.notify-of-message";
  }

  @Override
  public Class<MessageSent> event() {
    return MessageSent.class;
  }

  @Override
  public List<NoticeKind> notices() {
    return List.of(
        MessageNotices.FOR_TEAM,
        MessageNotices.OF_VISITOR,
        MessageNotices.FOR_PERSON,
        MessageNotices.OF_CONSULTATION);
  }

  @Override
  public void react(MessageSent event, Delivery delivery) {
    messages.one(event.message()).ifPresent(view -> notify(view, delivery));
  }

  private void notify(MessageView view, Delivery delivery) {
    Message message = view.message();
    Optional<Party> sender = view.sender().map(person -> new Party(person.id(), person.role()));
    Optional<Order> order =
        sender.flatMap(writer -> message.conversation().order().flatMap(orders::find));
    Audience audience = Audience.of(message, sender, order);
    if (audience.team()) {
      MessageNotices.toTeam(view)
          .ifPresent(
              notice -> notifications.notifyAdmins(notice, delivery.id(), delivery.occurredAt()));
    }
    Stream.concat(
            audience.receiver().stream(), audience.corrector().filter(this::canBeInCharge).stream())
        .forEach(
            person ->
                notifications.notify(
                    person,
                    MessageNotices.toPerson(view.sender().orElseThrow(), message),
                    delivery.id(),
                    delivery.occurredAt()));
  }

  private boolean canBeInCharge(AccountId corrector) {
    return accounts.find(corrector).filter(OrderTeam::canBeInCharge).isPresent();
  }
}
