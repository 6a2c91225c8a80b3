package fr.livrestaka.application.accounts.exports;

import fr.livrestaka.application.accounts.AccountAudit;
import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.ExportLinks;
import fr.livrestaka.application.accounts.port.PersonalData;
import fr.livrestaka.application.accounts.port.PersonalFiles;
import fr.livrestaka.application.accounts.port.StoredBytes;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.privacy.DataMapText;
import fr.livrestaka.application.privacy.port.StoredData;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Json;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.exports.ExportLink;
import fr.livrestaka.domain.accounts.exports.ExportToken;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Opens the copy of the own data behind a mailed link (contract A §2.1). What is in it is read when
 * it is opened, so that nothing lies ready that somebody could find. Each time is in the audit log.
 */
@Singleton
public class OpenDataExport {
  private final ExportLinks links;
  private final Accounts accounts;
  private final PersonalData personalData;
  private final StoredData storedData;
  private final PersonalFiles personalFiles;
  private final StoredBytes bytes;
  private final Json json;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public OpenDataExport(
      ExportLinks links,
      Accounts accounts,
      PersonalData personalData,
      StoredData storedData,
      PersonalFiles personalFiles,
      StoredBytes bytes,
      Json json,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.links = links;
    this.accounts = accounts;
    this.personalData = personalData;
    this.storedData = storedData;
    this.personalFiles = personalFiles;
    this.bytes = bytes;
    this.json = json;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Looks whether a link leads anywhere, without a word on whom it is about.
   *
   * @return until when
   * @throws NotFound unknown or expired
   */
  public Instant show(String token) {
    return transactions.read(() -> live(token)).expiresAt();
  }

  /**
   * @throws NotFound the link is unknown or expired, or leads somebody else to his data
   */
  public DataArchive open(Caller caller, String token) {
    transactions.writing(() -> remember(caller, token));
    Instant now = clock.instant();
    Found found = transactions.read(() -> find(caller.id(), now));
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(ArchiveWording.name("readme"), ArchiveWording.readme(now));
    texts.put(ArchiveWording.name("rows"), json.write(found.document()));
    return new DataArchive(ArchiveWording.archive(now), texts, found.files(), bytes);
  }

  private void remember(Caller caller, String token) {
    if (!live(token).opensFor(caller.id(), clock.instant())) throw dead();
    audit.record(
        AccountAudit.self(caller, "USER_DATA_EXPORT_OPENED", AuditSeverity.MEDIUM, Map.of()));
  }

  /** What rows say, read at one moment. */
  private record Found(Map<String, Object> document, List<PersonalFile> files) {}

  private Found find(AccountId person, Instant now) {
    Account account = accounts.find(person).orElseThrow(OpenDataExport::dead);
    return new Found(document(account, now), personalFiles.of(person));
  }

  private Map<String, Object> document(Account account, Instant now) {
    Optional<Map<String, Object>> preferences = account.preferences().map(json::read);
    Map<String, Object> document =
        DataExportDocument.of(account, preferences, personalData.of(account.id()), now);
    document.put("donnees", storedData.of(account.id(), DataMapText.current().tables()));
    return document;
  }

  private ExportLink live(String token) {
    return links
        .find(new ExportToken(token).sha256Hex())
        .filter(link -> link.isLive(clock.instant()))
        .orElseThrow(OpenDataExport::dead);
  }

  private static NotFound dead() {
    return new NotFound("accounts.export-link-dead");
  }
}
