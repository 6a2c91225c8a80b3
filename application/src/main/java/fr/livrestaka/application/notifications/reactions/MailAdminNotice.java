package fr.livrestaka.application.notifications.reactions;

import fr.livrestaka.application.notifications.AdminNoticeDetails;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.shared.ClientPage;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.domain.notifications.events.AdminNoticeCreated;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Mails a notice to the team's mailbox, once, however many administrators there are. */
@Singleton
public class MailAdminNotice implements Reaction<AdminNoticeCreated> {
  private final Mailer mailer;
  private final Site site;

  @Inject
  public MailAdminNotice(Mailer mailer, Site site) {
    this.mailer = mailer;
    this.site = site;
  }

  @Override
  public String name() {
    return "notifications.mail-admin-notice";
  }

  @Override
  public Class<AdminNoticeCreated> event() {
    return AdminNoticeCreated.class;
  }

  @Override
  public Lane lane() {
    return Lane.MAIL;
  }

  @Override
  public void react(AdminNoticeCreated notice, Delivery delivery) {
    mailer.send(
        new Mail(
            delivery.id(),
            site.adminEmail(),
            "admin-notice",
            Map.of(
                "title", notice.title(),
                "message", notice.message(),
                "link", site.action(notice.actionUrl(), ClientPage.TEAM_HOME),
                "details", AdminNoticeDetails.of(notice.data())),
            List.of()));
  }
}
