package fr.livrestaka.application.support.reactions;

import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.shared.ClientPage;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.domain.support.events.ContactRequested;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Mails the contact form to the team (contract C §3.2). */
@Singleton
public class MailContactToTeam implements Reaction<ContactRequested>, Mails {
  private static final String TEMPLATE = "contact-admin";

  private final Mailer mailer;
  private final Site site;

  @Inject
  public MailContactToTeam(Mailer mailer, Site site) {
    this.mailer = mailer;
    this.site = site;
  }

  @Override
  public String name() {
    return "support.mail-contact-to-team";
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
    mailer.send(
        new Mail(
                delivery.id(),
                site.adminEmail(),
                TEMPLATE,
                Map.of(
                    "nom", contact.nom(),
                    "email", contact.email(),
                    "telephone", contact.telephone(),
                    "sujet", contact.sujet(),
                    "message", contact.message(),
                    "link", site.link(ClientPage.TEAM_INBOX)),
                List.of())
            .answeredTo(contact.email()));
  }
}
