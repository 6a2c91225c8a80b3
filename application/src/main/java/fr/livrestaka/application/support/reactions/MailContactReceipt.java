package fr.livrestaka.application.support.reactions;

import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.support.events.ContactRequested;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * Confirms to a visitor that the message has come (contract C §3.2). Anybody can have typed any
 * address: the mail carries nothing that the sender wrote, not even a name.
 */
@Singleton
public class MailContactReceipt implements Reaction<ContactRequested>, Mails {
  private static final String TEMPLATE = "contact-receipt";

  private final Mailer mailer;

  @Inject
  public MailContactReceipt(Mailer mailer) {
    this.mailer = mailer;
  }

  @Override
  public String name() {
    return "support.mail-contact-receipt";
  }

  @Override
  public Class<ContactRequested> event() {
    return ContactRequested.class;
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
  public void react(ContactRequested contact, Delivery delivery) {
    mailer.send(new Mail(delivery.id(), contact.email(), TEMPLATE, Map.of(), List.of()));
  }
}
