package fr.livrestaka.application.notifications;

import fr.livrestaka.application.live.InMemoryLive;
import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.InMemoryOutbox;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.ReactionTable;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.DomainEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Lets events happen to a table of announcements, and shows who was told what. */
public final class Announced {
  public static final AccountId ADMIN = new AccountId("admin");
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  public final InMemoryNotifications notifications =
      new InMemoryNotifications(new InMemoryOutbox(), new InMemoryLive(InstantSource.system()));
  private int happened;

  public Announced() {
    notifications.addAdmin(ADMIN);
  }

  /** Each reaction of the table has a delivery of its own. */
  public void happens(ReactionTable table, DomainEvent event) {
    happened++;
    table.reactions().stream()
        .filter(reaction -> reaction.event() == event.getClass())
        .forEach(reaction -> react(reaction, event));
  }

  private <E extends DomainEvent> void react(Reaction<E> reaction, DomainEvent event) {
    reaction.react(reaction.event().cast(event), new Delivery(reaction.name() + happened, NOON, 1));
  }

  /** The titles of what an account was told. */
  public List<String> titles(AccountId reader) {
    return of(reader).stream().map(NotificationView::title).toList();
  }

  public List<NotificationView> of(AccountId reader) {
    return notifications.list(reader, false, new PageRequest(1, 50)).rows();
  }
}
