package fr.livrestaka.application.accounts.exports;

import static fr.livrestaka.application.house.InMemoryHouse.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.accounts.InMemoryExportLinks;
import fr.livrestaka.application.accounts.InMemoryPersonalFiles;
import fr.livrestaka.application.accounts.PersonalRecord;
import fr.livrestaka.application.accounts.PersonalRecord.ConsentLine;
import fr.livrestaka.application.accounts.PersonalRecord.InvoiceLine;
import fr.livrestaka.application.accounts.PersonalRecord.MessageLine;
import fr.livrestaka.application.accounts.PersonalRecord.OrderLine;
import fr.livrestaka.application.accounts.exports.PersonalFile.Kind;
import fr.livrestaka.application.accounts.port.PersonalData;
import fr.livrestaka.application.accounts.reactions.MailExportLink;
import fr.livrestaka.application.files.InMemoryStoredFiles;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.shared.port.Json;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.events.DataExportRequested;
import fr.livrestaka.domain.accounts.exports.ExportToken;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.shared.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The copy of the own data: asked for, mailed as a link, and opened by its owner. */
class DataExportTest {
  private final InMemoryHouse house = new InMemoryHouse();

  @Test
  void promisesTheCopyAndMailsALinkToIt() {
    Account lina = house.person(Role.USER);
    DataExportPromise promise = house.get(RequestDataExport.class).request(caller(lina));
    assertThat(promise).isEqualTo(new DataExportPromise(lina.email(), house.now()));
    assertThat(house.events()).containsExactly(new DataExportRequested(lina.id()));
    assertThat(house.audited().get(0).details())
        .isEqualTo(
            Map.of(
                "export_method",
                "email",
                "data_types",
                List.of("profile", "commandes", "invoices", "messages")));
    house.carryOut();
    Mail mail = house.mails().get(0);
    assertThat(mail.to()).isEqualTo(lina.email());
    assertThat(mail.attachments()).isEmpty();
    assertThat(mail.values()).containsEntry("jusquau", "9 mars 2026");
    assertThat(house.get(InMemoryExportLinks.class).find(new ExportToken(token()).sha256Hex()))
        .isPresent();
  }

  @Test
  void mailsNoLinkToAClosedAccount() {
    Account closed = house.closed(Role.USER);
    house.react(MailExportLink.class, new DataExportRequested(closed.id()));
    assertThat(house.mails()).isEmpty();
  }

  @Test
  void theOwnerFindsRowsFilesAndWhatIsMissing() {
    Map<String, Object> document = new HashMap<>();
    holding(document);
    Account lina = house.person(Role.USER);
    StoredPath manuscript = new StoredPath("orders/a.docx");
    StoredPath lost = new StoredPath("invoices/F-1.pdf");
    house
        .get(InMemoryStoredFiles.class)
        .store(manuscript, "Texte".getBytes(StandardCharsets.UTF_8));
    house
        .get(InMemoryPersonalFiles.class)
        .put(
            lina.id(),
            List.of(
                new PersonalFile(
                    Kind.ORDER_FILE, "Été / hiver (1)", "Roman.docx", Optional.of(manuscript)),
                new PersonalFile(Kind.INVOICE, "", "F-1", Optional.of(lost)),
                new PersonalFile(Kind.INVOICE, "", "F-2", Optional.empty())));
    String token = asked(lina);
    DataArchive archive = house.get(OpenDataExport.class).open(caller(lina), token);
    assertThat(archive.name()).isEqualTo("mes-donnees-staka-livres-2026-03-02.zip");
    Map<String, String> parts = read(archive);
    assertThat(parts)
        .containsOnlyKeys(
            "LISEZ-MOI.txt",
            "donnees.json",
            "Commandes/Été _ hiver (1)/Roman.docx",
            "FICHIERS ABSENTS.txt")
        .containsEntry("Commandes/Été _ hiver (1)/Roman.docx", "Texte");
    assertThat(parts.get("FICHIERS ABSENTS.txt"))
        .contains("Factures/Facture F-1.pdf", "Factures/Facture F-2.pdf");
    assertThat(parts.get("LISEZ-MOI.txt")).contains("2 mars 2026");
    assertThat(document)
        .containsEntry("exportDate", "2026-03-02T12:00:00.123Z")
        .containsEntry("totalCommandes", 1)
        .containsEntry("totalInvoices", 1)
        .containsEntry("totalMessages", 1)
        .containsEntry("donnees", Map.of())
        .extractingByKey("user")
        .asString()
        .contains("accords=[{id=c, commandeId=o", "voie=CHECKOUT", "debutDemande=true");
    AuditEntry last = house.audited().get(house.audited().size() - 1);
    assertThat(last.action()).isEqualTo("USER_DATA_EXPORT_OPENED");
    assertThat(last.actor()).isEqualTo(lina.email());
  }

  @Test
  void withNothingMissingNothingIsSaidToBe() {
    Account lina = house.person(Role.USER);
    String token = asked(lina);
    DataArchive archive = house.get(OpenDataExport.class).open(caller(lina), token);
    assertThat(read(archive)).containsOnlyKeys("LISEZ-MOI.txt", "donnees.json");
    assertThat(archive.next()).isEmpty();
  }

  @Test
  void nobodyElseIsLedAnywhere() {
    String token = asked(house.person(Role.USER));
    Account mia = house.person(Role.USER);
    Account admin = house.person(Role.ADMIN);
    int audited = house.audited().size();
    OpenDataExport exports = house.get(OpenDataExport.class);
    assertThatThrownBy(() -> exports.open(caller(mia), token)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> exports.open(caller(admin), token)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> exports.open(caller(mia), "x")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> exports.show("x")).isInstanceOf(NotFound.class);
    assertThat(house.audited()).hasSize(audited);
  }

  @Test
  void theLinkMayBeOpenedAgainUntilItExpires() {
    Account lina = house.person(Role.USER);
    String token = asked(lina);
    OpenDataExport exports = house.get(OpenDataExport.class);
    assertThat(exports.show(token)).isEqualTo(house.now().plus(Duration.ofDays(7)));
    assertThat(read(exports.open(caller(lina), token))).isNotEmpty();
    house.pass(Duration.ofDays(7).minusMillis(1));
    assertThat(read(exports.open(caller(lina), token))).isNotEmpty();
    house.get(ForgetExpiredExports.class).tidy();
    assertThat(exports.show(token)).isNotNull();
    house.pass(Duration.ofMillis(1));
    assertThatThrownBy(() -> exports.open(caller(lina), token)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> exports.show(token)).isInstanceOf(NotFound.class);
    house.get(ForgetExpiredExports.class).tidy();
    assertThat(house.get(InMemoryExportLinks.class).find(new ExportToken(token).sha256Hex()))
        .isEmpty();
  }

  private String asked(Account person) {
    house.get(RequestDataExport.class).request(caller(person));
    house.carryOut();
    return token();
  }

  private String token() {
    String link = String.valueOf(house.mails().get(house.mails().size() - 1).values().get("link"));
    return link.replaceFirst(".*/api/public/exports/(.*)/page", "$1");
  }

  private static Map<String, String> read(DataArchive archive) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (Optional<ArchivePart> part = archive.next(); part.isPresent(); part = archive.next()) {
      try (InputStream bytes = part.get().content().get()) {
        parts.put(part.get().name(), new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return parts;
  }

  /**
   * @param document gets what is written as JSON
   */
  private void holding(Map<String, Object> document) {
    Json catching =
        new Json() {
          @Override
          public String write(Map<String, ?> object) {
            document.putAll(object);
            return "{}";
          }

          @Override
          public Map<String, Object> read(String object) {
            return Map.of();
          }
        };
    PersonalRecord record =
        new PersonalRecord(
            List.of(
                new OrderLine(
                    "o", "Roman", Optional.empty(), "EN_COURS", house.now(), house.now())),
            List.of(new InvoiceLine("i", "o", "/uploads/invoices/i.pdf", house.now(), 28_000)),
            List.of(new MessageLine("m", "Bonjour", house.now(), false)),
            List.of(),
            List.of(
                new ConsentLine(
                    "c",
                    "o",
                    house.now(),
                    "CHECKOUT",
                    Optional.of("192.0.2.1"),
                    Optional.empty(),
                    Optional.of("hash"),
                    Optional.empty(),
                    true,
                    false)));
    house.with(PersonalData.class, person -> record).with(Json.class, catching);
  }
}
