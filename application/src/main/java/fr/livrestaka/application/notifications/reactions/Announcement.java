package fr.livrestaka.application.notifications.reactions;

import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.ReactionTable;
import fr.livrestaka.application.shared.TransactionalReaction;
import fr.livrestaka.domain.notifications.News;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.NoticeReader;
import fr.livrestaka.domain.notifications.Occasion;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A line of a table of announcements: which event is announced by which notices. The domain says
 * who is told of what; the rows are written in the transaction that records the event, and their
 * mails follow from the outbox.
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
    Function<E, Stream<Told>> content,
    Notifications notifications)
    implements TransactionalReaction<E>, ReactionTable.Line {

  /**
   * What one reader is told.
   *
   * @param id of what it is about
   * @param message the name of the text; empty for the usual one
   * @param values fill the text's placeholders
   */
  public record Told(
      News news,
      String id,
      Optional<String> message,
      Map<String, String> values,
      Map<String, Object> data) {
    /** In the usual words. */
    public Told(News news, String id, Map<String, String> values, Map<String, Object> data) {
      this(news, id, Optional.empty(), values, data);
    }

    /** In other words. */
    public Told saying(String otherMessage) {
      return new Told(news, id, Optional.of(otherMessage), values, data);
    }
  }

  @Override
  public void react(E event, Delivery delivery) {
    content.apply(event).forEach(told -> tell(told, delivery));
  }

  private void tell(Told told, Delivery delivery) {
    Notice notice = notice(told);
    switch (told.news().reader()) {
      case NoticeReader.Administrators() ->
          notifications.notifyAdmins(notice, delivery.id(), delivery.occurredAt());
      case NoticeReader.Person(var person) ->
          notifications.notify(person, notice, delivery.id(), delivery.occurredAt());
    }
  }

  private Notice notice(Told told) {
    NoticeKind kind = kindOf(told.news().occasion());
    String message = told.message().orElseGet(kind::message);
    return kind.about(told.id(), message, told.values(), told.data());
  }

  private NoticeKind kindOf(Occasion occasion) {
    return notices.stream()
        .filter(kind -> kind.occasion() == occasion)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name + " announces no " + occasion));
  }
}
