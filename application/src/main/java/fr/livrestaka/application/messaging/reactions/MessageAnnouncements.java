package fr.livrestaka.application.messaging.reactions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.messaging.MessageView;
import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.notifications.reactions.Announcement;
import fr.livrestaka.application.notifications.reactions.Announcement.Told;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.ReactionTable;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.events.MessageSent;
import fr.livrestaka.domain.notifications.MessageNews;
import fr.livrestaka.domain.notifications.Occasion;
import fr.livrestaka.domain.orders.Order;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of what people are told about messages (contract C §2.3, N-1 to N-4). */
@Singleton
public final class MessageAnnouncements implements ReactionTable {
  private static final String ADMIN_INBOX = "/admin/messagerie";

  private static final List<NoticeKind> NOTICES =
      List.of(
          kind(Occasion.MESSAGE_TO_TEAM, "message", ADMIN_INBOX),
          kind(Occasion.MESSAGE_OF_VISITOR, "visitor", ADMIN_INBOX),
          kind(Occasion.MESSAGE_TO_PERSON, "message", "/app/messages"),
          kind(Occasion.CONSULTATION_REQUESTED, "consultation", ADMIN_INBOX));

  private final Orders orders;
  private final Accounts accounts;
  private final List<Reaction<?>> reactions;

  @Inject
  public MessageAnnouncements(
      MessageViews messages, Orders orders, Accounts accounts, Notifications notifications) {
    this.orders = orders;
    this.accounts = accounts;
    this.reactions =
        List.of(
            new Announcement<>(
                "messaging.notify-of-message",
                MessageSent.class,
                "Notifies those who are to read a message that it has come (contract C §2.3, N-1"
                    + " to N-4).",
                NOTICES,
                event -> messages.one(event.message()).stream().flatMap(this::told),
                notifications));
  }

  @Override
  public List<Reaction<?>> reactions() {
    return reactions;
  }

  private Stream<Told> told(MessageView view) {
    Message message = view.message();
    Optional<Party> sender = view.sender().map(person -> new Party(person.id(), person.role()));
    Optional<Order> order =
        sender.flatMap(writer -> message.conversation().order().flatMap(orders::find));
    return MessageNews.of(message, sender, order, accounts::find)
        .flatMap(news -> MessageNotices.told(news, view).stream());
  }

  private static NoticeKind kind(Occasion occasion, String name, String link) {
    return NoticeKind.of(occasion, "messaging", name, link);
  }
}
