package fr.livrestaka.application.notifications.reactions;

import fr.livrestaka.application.notifications.Announces;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A line of a table of announcements: which event is announced by which notices, and to whom.
 *
 * @param name stored with deliveries that wait, so it stays the same for ever
 * @param purpose what the line does, as docs/events.md shows it
 * @param notices all that it may announce
 * @param content what it announces of an event; empty where there is nothing to announce
 */
public record Announcement<E extends DomainEvent>(
    String name,
    Class<E> event,
    String purpose,
    List<NoticeKind> notices,
    Function<E, Optional<Addressed>> content,
    Notifications notifications)
    implements Announces<E> {

  /**
   * A notice and its reader.
   *
   * @param reader empty where all administrators are to read it
   */
  public record Addressed(Optional<AccountId> reader, Notice notice) {
    public static Addressed toAdmins(Notice notice) {
      return new Addressed(Optional.empty(), notice);
    }

    public static Addressed to(AccountId reader, Notice notice) {
      return new Addressed(Optional.of(reader), notice);
    }
  }

  @Override
  public void react(E event, Delivery delivery) {
    content.apply(event).ifPresent(addressed -> store(addressed, delivery));
  }

  private void store(Addressed addressed, Delivery delivery) {
    addressed
        .reader()
        .ifPresentOrElse(
            reader ->
                notifications.notify(
                    reader, addressed.notice(), delivery.id(), delivery.occurredAt()),
            () ->
                notifications.notifyAdmins(
                    addressed.notice(), delivery.id(), delivery.occurredAt()));
  }
}
