package fr.livrestaka.application.notifications.reactions;

import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.ReactionTable;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A line of a table of mails: an event that has in it whom to mail what. Where a mail has to be
 * prepared in a transaction, its reaction is a class of its own.
 *
 * @param name stored with deliveries that wait, so it stays the same for ever
 * @param purpose what the line does, as docs/events.md shows it
 * @param content the mail, with the delivery's id
 */
public record Mailing<E extends DomainEvent>(
    String name,
    Class<E> event,
    String purpose,
    String template,
    BiFunction<E, Delivery, Mail> content,
    Mailer mailer)
    implements Reaction<E>, Mails, ReactionTable.Line {
  @Override
  public Lane lane() {
    return Lane.MAIL;
  }

  @Override
  public List<String> templates() {
    return List.of(template);
  }

  @Override
  public void react(E event, Delivery delivery) {
    mailer.send(content.apply(event, delivery));
  }
}
