package fr.livrestaka.application.accounts.reactions;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.ExportLinks;
import fr.livrestaka.application.accounts.port.ExportTokens;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.events.DataExportRequested;
import fr.livrestaka.domain.accounts.exports.ExportLink;
import fr.livrestaka.domain.accounts.exports.ExportToken;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mails people the link to the copy of their data that they asked for (contract A §2.1). The token
 * is derived from the delivery, so that a repeated delivery mails the same link again
 * (docs/decisions/0009), which expires when the first one does.
 */
@Singleton
public final class MailExportLink implements Reaction<DataExportRequested>, Mails {
  private static final String TEMPLATE = "data-export";

  private final Accounts accounts;
  private final ExportLinks links;
  private final ExportTokens tokens;
  private final Mailer mailer;
  private final Site site;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public MailExportLink(
      Accounts accounts,
      ExportLinks links,
      ExportTokens tokens,
      Mailer mailer,
      Site site,
      Transactions transactions,
      InstantSource clock) {
    this.accounts = accounts;
    this.links = links;
    this.tokens = tokens;
    this.mailer = mailer;
    this.site = site;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The name is older than the link: deliveries that wait are known by it. */
  @Override
  public String name() {
    return "accounts.mail-data-export";
  }

  @Override
  public Class<DataExportRequested> event() {
    return DataExportRequested.class;
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
  public void react(DataExportRequested event, Delivery delivery) {
    ExportToken token = tokens.tokenFor(delivery.id());
    Optional<Mail> mail =
        transactions.write(
            () ->
                accounts
                    .lock(event.account())
                    .filter(Account::isActive)
                    .map(account -> mail(account, token, delivery)));
    mail.ifPresent(mailer::send);
  }

  private Mail mail(Account account, ExportToken token, Delivery delivery) {
    ExportLink kept =
        links.keep(ExportLink.issue(token, account.id(), delivery.occurredAt(), clock.instant()));
    return new Mail(
        delivery.id(),
        account.email(),
        TEMPLATE,
        Map.of(
            "prenom",
            account.prenom(),
            "link",
            site.ownPage("/api/public/exports/" + token.value() + "/page"),
            "jusquau",
            FrenchDay.of(kept.expiresAt())),
        List.of());
  }
}
