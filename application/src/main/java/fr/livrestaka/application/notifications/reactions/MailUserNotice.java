package fr.livrestaka.application.notifications.reactions;

import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.port.MailPreferences;
import fr.livrestaka.application.notifications.port.MailPreferences.Recipient;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.shared.ClientPage;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.notifications.MailPreference;
import fr.livrestaka.domain.notifications.NotificationType;
import fr.livrestaka.domain.notifications.events.UserNoticeCreated;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mails a notice to its owner, unless the person has chosen otherwise (contract C §3). */
@Singleton
public class MailUserNotice implements Reaction<UserNoticeCreated> {
  /** Where notices about an order lead. */
  private static final Pattern ORDER = Pattern.compile("/app/projects/([\\w-]+)(?:/.*)?");

  /** Where notices lead those who are not of the team. */
  private static final String CLIENTS = "/app/";

  /** Where notices of messages lead those who are not of the team. */
  private static final String MESSAGES = "/app/messages";

  private static final String PAGE = "/api/public/retractation";

  private final MailPreferences people;
  private final Mailer mailer;
  private final Site site;
  private final Transactions transactions;

  @Inject
  public MailUserNotice(
      MailPreferences people, Mailer mailer, Site site, Transactions transactions) {
    this.people = people;
    this.mailer = mailer;
    this.site = site;
    this.transactions = transactions;
  }

  @Override
  public String name() {
    return "notifications.mail-user-notice";
  }

  @Override
  public Class<UserNoticeCreated> event() {
    return UserNoticeCreated.class;
  }

  @Override
  public Lane lane() {
    return Lane.MAIL;
  }

  @Override
  public void react(UserNoticeCreated notice, Delivery delivery) {
    Optional<Recipient> recipient = transactions.read(() -> people.of(notice.account()));
    recipient
        .filter(person -> MailPreference.wants(notice.type(), person.preferences()))
        .ifPresent(person -> mailer.send(mail(notice, person, delivery)));
  }

  private Mail mail(UserNoticeCreated notice, Recipient person, Delivery delivery) {
    Map<String, String> values = new HashMap<>();
    values.put("prenom", person.prenom());
    values.put("title", notice.title());
    values.put("link", site.action(notice.actionUrl(), ClientPage.HOME));
    withdrawal(notice).ifPresent(page -> values.put("withdraw", page));
    boolean isMessage = notice.type() == NotificationType.MESSAGE;
    if (!isMessage) values.put("message", notice.message());
    String template = isMessage ? "message-notice" : "user-notice";
    return new Mail(delivery.id(), person.email(), template, values, List.of());
  }

  /**
   * Where the contract about the order can be withdrawn from (C. conso. L221-21). A notice of a
   * message does not name the order; the page asks for its number.
   */
  private Optional<String> withdrawal(UserNoticeCreated notice) {
    if (notice.actionUrl().equals(MESSAGES)) return Optional.of(site.ownPage(PAGE));
    return Optional.of(ORDER.matcher(notice.actionUrl()))
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .or(() -> notice.order().filter(order -> notice.actionUrl().startsWith(CLIENTS)))
        .map(order -> site.ownPage(PAGE + "?commande=" + order));
  }
}
