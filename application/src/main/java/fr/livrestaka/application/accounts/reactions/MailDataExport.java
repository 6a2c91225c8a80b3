package fr.livrestaka.application.accounts.reactions;

import fr.livrestaka.application.accounts.PersonalRecord;
import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.PersonalData;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.MailAttachment;
import fr.livrestaka.application.notifications.Mails;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.privacy.DataMapText;
import fr.livrestaka.application.privacy.port.StoredData;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.Json;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.events.DataExportRequested;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mails people the copy of their data that they asked for (contract A §2.1). */
@Singleton
public final class MailDataExport implements Reaction<DataExportRequested>, Mails {
  private static final String TEMPLATE = "data-export";

  private final Accounts accounts;
  private final PersonalData personalData;
  private final StoredData storedData;
  private final Json json;
  private final Mailer mailer;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public MailDataExport(
      Accounts accounts,
      PersonalData personalData,
      StoredData storedData,
      Json json,
      Mailer mailer,
      Transactions transactions,
      InstantSource clock) {
    this.accounts = accounts;
    this.personalData = personalData;
    this.storedData = storedData;
    this.json = json;
    this.mailer = mailer;
    this.transactions = transactions;
    this.clock = clock;
  }

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
    Instant now = clock.instant();
    Optional<Mail> mail =
        transactions.read(
            () ->
                accounts
                    .find(event.account())
                    .filter(Account::isActive)
                    .map(account -> mail(account, delivery, now)));
    mail.ifPresent(mailer::send);
  }

  private Mail mail(Account account, Delivery delivery, Instant now) {
    PersonalRecord personal = personalData.of(account.id());
    Map<String, Object> document =
        DataExportDocument.of(account, preferences(account), personal, now);
    document.put("donnees", storedData.of(account.id(), DataMapText.current().tables()));
    String text = json.write(document);
    return new Mail(
        delivery.id(),
        account.email(),
        TEMPLATE,
        Map.of("prenom", account.prenom()),
        List.of(
            new MailAttachment(
                "export-donnees-%s-%s.json"
                    .formatted(account.id().value(), LocalDate.ofInstant(now, ZoneOffset.UTC)),
                "application/json",
                text.getBytes(StandardCharsets.UTF_8))));
  }

  private Optional<Map<String, Object>> preferences(Account account) {
    return account.preferences().map(json::read);
  }
}
