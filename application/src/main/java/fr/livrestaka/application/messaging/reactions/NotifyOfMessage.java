package fr.livrestaka.application.messaging.reactions;

import fr.livrestaka.application.messaging.MessageView;
import fr.livrestaka.application.messaging.OrderTalk;
import fr.livrestaka.application.messaging.PersonView;
import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.notifications.Announces;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.MessageType;
import fr.livrestaka.domain.messaging.events.MessageSent;
import fr.livrestaka.domain.orders.Order;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Tells whoever is to read a message that it has come (contract C §2.3, N-1 to N-4). */
@Singleton
public class NotifyOfMessage implements Announces<MessageSent> {
  private final MessageViews messages;
  private final Orders orders;
  private final OrderTalk orderTalk;
  private final Notifications notifications;

  @Inject
  public NotifyOfMessage(
      MessageViews messages, Orders orders, OrderTalk orderTalk, Notifications notifications) {
    this.messages = messages;
    this.orders = orders;
    this.orderTalk = orderTalk;
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
    messages.one(event.message()).ifPresent(view -> tell(view, delivery));
  }

  private void tell(MessageView view, Delivery delivery) {
    if (view.message().type() == MessageType.CONSULTATION_REQUEST) {
      MessageNotices.ofConsultation(view.message())
          .ifPresent(
              notice -> notifications.notifyAdmins(notice, delivery.id(), delivery.occurredAt()));
      return;
    }
    if (view.sender().isEmpty()) {
      view.message()
          .visitor()
          .ifPresent(
              visitor ->
                  notifications.notifyAdmins(
                      MessageNotices.ofVisitor(visitor, view.message()),
                      delivery.id(),
                      delivery.occurredAt()));
      return;
    }
    tellOf(view.sender().get(), view, delivery);
  }

  private void tellOf(PersonView sender, MessageView view, Delivery delivery) {
    Optional<Order> order = view.message().conversation().order().flatMap(orders::find);
    boolean speaksForTeam =
        sender.role() == Role.ADMIN
            || order.filter(known -> !known.userId().equals(sender.id())).isPresent();
    if (speaksForTeam) {
      view.message().receiver().ifPresent(reader -> tellPerson(reader, sender, view, delivery));
      return;
    }
    notifications.notifyAdmins(
        MessageNotices.toAdmins(sender, view.message()), delivery.id(), delivery.occurredAt());
    order
        .flatMap(orderTalk::inCharge)
        .filter(corrector -> !corrector.equals(sender.id()))
        .ifPresent(corrector -> tellPerson(corrector, sender, view, delivery));
  }

  private void tellPerson(
      AccountId reader, PersonView sender, MessageView view, Delivery delivery) {
    notifications.notify(
        reader,
        MessageNotices.toPerson(sender, view.message()),
        delivery.id(),
        delivery.occurredAt());
  }
}
