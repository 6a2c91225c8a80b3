package fr.livrestaka.application.accounts;

import static fr.livrestaka.application.accounts.OwnAccountWorld.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.accounts.PersonalRecord.InvoiceLine;
import fr.livrestaka.application.accounts.PersonalRecord.MessageLine;
import fr.livrestaka.application.accounts.PersonalRecord.OrderLine;
import fr.livrestaka.application.accounts.erasure.EraseAccountData;
import fr.livrestaka.application.accounts.erasure.EraseOwnAccount;
import fr.livrestaka.application.accounts.erasure.ErasedTraces;
import fr.livrestaka.application.accounts.reactions.MailDataExport;
import fr.livrestaka.application.accounts.sessions.AccessRefused;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.port.Json;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.ProfileChange;
import fr.livrestaka.domain.accounts.ProfileField;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.events.AccountErased;
import fr.livrestaka.domain.accounts.events.DataExportRequested;
import fr.livrestaka.domain.accounts.refusals.LastActiveAdmin;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import fr.livrestaka.domain.payments.events.PaymentMethodsDetachRequested;
import fr.livrestaka.domain.shared.InvalidInput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnAccountTest {
  private final OwnAccountWorld world = new OwnAccountWorld();

  @Test
  void writesAndAuditsTheProfileFieldsThatWereSent() {
    Account lina = world.lina();
    Account changed =
        new ChangeOwnProfile(world.accounts, world.audit, world.transactions, world.clock)
            .change(caller(lina), new ProfileChange(Map.of(ProfileField.bio, Optional.of(""))));
    assertThat(changed).isEqualTo(world.stored(lina.id()));
    assertThat(changed.bio()).contains("");
    assertThat(changed.telephone()).isEqualTo(lina.telephone());
    assertAudit(
        "USER_UPDATED",
        AuditSeverity.LOW,
        Map.of("fields_updated", List.of("bio"), "method", "profile_update"));
  }

  @Test
  void mergesPreferencesAndSaysWhatIsStored() {
    OwnPreferences preferences =
        new OwnPreferences(
            world.accounts, world.json, world.audit, world.transactions, world.clock);
    Account lina = world.lina();
    preferences.change(caller(lina), Map.of("theme", "dark"));
    Map<String, Object> stored =
        preferences.change(caller(lina), Map.of("privacy", Map.of("analytics", false))).values();
    assertThat(stored)
        .containsOnlyKeys("theme", "privacy", "updatedAt")
        .containsEntry("updatedAt", "2026-03-04T18:00:00.500Z");
    assertThat(preferences.show(caller(lina)).values())
        .containsEntry("privacy", Map.of("analytics", false))
        .containsKey("notifications");
    assertAudit(
        "USER_UPDATED",
        AuditSeverity.LOW,
        Map.of("action", "preferences_update", "preferences_updated", List.of("privacy")));
  }

  @Test
  void refusesPreferencesWithoutEnd() {
    OwnPreferences preferences =
        new OwnPreferences(
            world.accounts, world.json, world.audit, world.transactions, world.clock);
    Map<String, Object> huge = Map.of("x", "y".repeat(OwnPreferences.MAX_CHARACTERS));
    Account lina = world.lina();
    assertThatThrownBy(() -> preferences.change(caller(lina), huge))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void closesTheAccountButNotTheLastAdmins() {
    DeactivateOwnAccount deactivate =
        new DeactivateOwnAccount(world.accounts, world.audit, world.transactions, world.clock);
    Account first = world.with(Role.ADMIN, true);
    Account second = world.with(Role.ADMIN, true);
    Account lina = world.lina();
    deactivate.deactivate(caller(lina));
    deactivate.deactivate(caller(first));
    assertThatThrownBy(() -> deactivate.deactivate(caller(second)))
        .isInstanceOf(LastActiveAdmin.class);
    assertThat(world.stored(lina.id()).isActive()).isFalse();
    assertThat(world.stored(second.id()).isActive()).isTrue();
    assertThat(world.audited).hasSize(2);
    assertAudit(
        "USER_UPDATED",
        AuditSeverity.MEDIUM,
        Map.of("action", "account_deactivation", "method", "self_service"));
  }

  @Test
  void erasesThePersonAndAnnouncesWhatIsLeftElsewhere() {
    StoredPath file = new StoredPath("messages/a.pdf");
    Account lina = world.lina();
    erase(new ErasedTraces(List.of(file), List.of("pm_1"))).erase(caller(lina));
    Account erased = world.stored(lina.id());
    assertThat(erased.email()).doesNotContain("Example").endsWith("@anonymized.local");
    assertThat(erased.isActive()).isFalse();
    assertThat(world.accounts.findByEmail(lina.email())).isEmpty();
    assertThat(world.events)
        .containsExactly(
            new AccountErased(lina.id()),
            new StoredFileAbandoned(file),
            new PaymentMethodsDetachRequested(lina.id(), List.of("pm_1")));
    assertThat(world.audited.get(0).actor()).isEqualTo(lina.email());
    assertAudit(
        "USER_DELETED",
        AuditSeverity.HIGH,
        Map.of("reason", "RGPD_REQUEST", "method", "self_deletion"));
  }

  @Test
  void erasesOnceOnly() {
    Account lina = world.lina();
    erase(ErasedTraces.NONE).erase(caller(lina));
    assertThatThrownBy(() -> erase(ErasedTraces.NONE).erase(caller(lina)))
        .isInstanceOf(AccessRefused.class);
    assertThat(world.events).hasSize(1);
  }

  @Test
  void doesNotEraseTheLastAdmin() {
    Account admin = world.with(Role.ADMIN, true);
    assertThatThrownBy(() -> erase(ErasedTraces.NONE).erase(caller(admin)))
        .isInstanceOf(LastActiveAdmin.class);
    assertThat(world.stored(admin.id())).isEqualTo(admin);
    assertThat(world.events).isEmpty();
  }

  @Test
  void promisesAndMailsACopyOfTheData() {
    Account lina = world.lina();
    DataExportPromise promise =
        new RequestDataExport(world.audit, world.outbox, world.transactions, world.clock)
            .request(caller(lina));
    assertThat(promise).isEqualTo(new DataExportPromise(lina.email(), world.now));
    assertThat(world.events).containsExactly(new DataExportRequested(lina.id()));
    assertAudit(
        "USER_DATA_EXPORTED",
        AuditSeverity.MEDIUM,
        Map.of(
            "export_method",
            "email",
            "data_types",
            List.of("profile", "commandes", "invoices", "messages")));

    Map<String, Object> document = new HashMap<>();
    mailDataExport(document).react(new DataExportRequested(lina.id()), delivery());
    Mail mail = world.mails.get(0);
    assertThat(mail.to()).isEqualTo(lina.email());
    assertThat(mail.attachments().get(0).filename())
        .isEqualTo("export-donnees-" + lina.id().value() + "-2026-03-04.json");
    assertThat(document)
        .containsEntry("exportDate", "2026-03-04T18:00:00.500Z")
        .containsEntry("totalCommandes", 1)
        .containsEntry("totalInvoices", 1)
        .containsEntry("totalMessages", 1)
        .containsKey("user");
  }

  @Test
  void mailsNoCopyToAClosedAccount() {
    Account closed = world.with(Role.USER, false);
    mailDataExport(new HashMap<>()).react(new DataExportRequested(closed.id()), delivery());
    assertThat(world.mails).isEmpty();
  }

  private MailDataExport mailDataExport(Map<String, Object> document) {
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
                new OrderLine("o", "Roman", Optional.empty(), "EN_COURS", world.now, world.now)),
            List.of(new InvoiceLine("i", "o", "/uploads/invoices/i.pdf", world.now, 28_000)),
            List.of(new MessageLine("m", "Bonjour", world.now, false)));
    return new MailDataExport(
        world.accounts, person -> record, catching, world.mailer, world.transactions, world.clock);
  }

  private Delivery delivery() {
    return new Delivery("019aa5a0-0000-7000-8000-000000000001", world.now, 1);
  }

  private EraseOwnAccount erase(ErasedTraces traces) {
    return new EraseOwnAccount(
        world.accounts,
        new EraseAccountData(
            world.accounts, (before, after, byAddress) -> traces, world.outbox, world.clock),
        world.audit,
        world.transactions);
  }

  private void assertAudit(String action, AuditSeverity severity, Map<String, Object> details) {
    AuditEntry last = world.audited.get(world.audited.size() - 1);
    assertThat(last.action()).isEqualTo(action);
    assertThat(last.severity()).isEqualTo(severity);
    assertThat(last.details()).isEqualTo(details);
    assertThat(last.ipAddress()).contains("192.0.2.1");
  }
}
