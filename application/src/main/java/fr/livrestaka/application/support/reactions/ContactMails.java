package fr.livrestaka.application.support.reactions;

import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.notifications.reactions.Mailing;
import fr.livrestaka.application.shared.ClientPage;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.ReactionTable;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.domain.support.events.ContactRequested;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** The table of the mails that follow from the contact form (contract C §3.2). */
@Singleton
public final class ContactMails implements ReactionTable {
  private static final String RECEIPT = "contact-receipt";
  private static final String TO_TEAM = "contact-admin";

  private final Site site;
  private final List<Reaction<?>> reactions;

  @Inject
  public ContactMails(Mailer mailer, Site site) {
    this.site = site;
    this.reactions =
        List.of(
            new Mailing<>(
                "support.mail-contact-receipt",
                ContactRequested.class,
                "Confirms to a visitor that the message has come (contract C §3.2).",
                RECEIPT,
                ContactMails::receipt,
                mailer),
            new Mailing<>(
                "support.mail-contact-to-team",
                ContactRequested.class,
                "Mails the contact form to the team (contract C §3.2).",
                TO_TEAM,
                this::toTeam,
                mailer));
  }

  @Override
  public List<Reaction<?>> reactions() {
    return reactions;
  }

  /**
   * Anybody can have typed any address: the mail carries nothing that the sender wrote, not even a
   * name.
   */
  private static Mail receipt(ContactRequested contact, Delivery delivery) {
    return new Mail(delivery.id(), contact.email(), RECEIPT, Map.of(), List.of());
  }

  private Mail toTeam(ContactRequested contact, Delivery delivery) {
    return new Mail(
            delivery.id(),
            site.adminEmail(),
            TO_TEAM,
            Map.of(
                "nom", contact.nom(),
                "email", contact.email(),
                "telephone", contact.telephone(),
                "sujet", contact.sujet(),
                "message", contact.message(),
                "link", site.link(ClientPage.TEAM_INBOX)),
            List.of())
        .answeredTo(contact.email());
  }
}
