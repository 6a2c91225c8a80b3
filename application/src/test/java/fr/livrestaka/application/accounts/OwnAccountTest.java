package fr.livrestaka.application.accounts;

import static fr.livrestaka.application.accounts.AccountFixtures.PASSWORD;
import static fr.livrestaka.application.house.InMemoryHouse.ORIGIN;
import static fr.livrestaka.application.house.InMemoryHouse.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.accounts.erasure.EraseOwnAccount;
import fr.livrestaka.application.accounts.erasure.ErasedTrace;
import fr.livrestaka.application.accounts.erasure.ErasedTraces;
import fr.livrestaka.application.accounts.port.PersonalTraces;
import fr.livrestaka.application.accounts.sessions.AccessRefused;
import fr.livrestaka.application.accounts.sessions.AuthenticateCaller;
import fr.livrestaka.application.accounts.sessions.SignIn;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.ProfileChange;
import fr.livrestaka.domain.accounts.ProfileField;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.SessionToken;
import fr.livrestaka.domain.accounts.events.AccountErased;
import fr.livrestaka.domain.accounts.refusals.LastActiveAdmin;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import fr.livrestaka.domain.payments.events.PayPageCloseRequested;
import fr.livrestaka.domain.payments.events.PaymentMethodsDetachRequested;
import fr.livrestaka.domain.shared.InvalidInput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnAccountTest {
  private final InMemoryHouse house = new InMemoryHouse();

  @Test
  void writesAndAuditsTheProfileFieldsThatWereSent() {
    Account lina = house.person(Role.USER);
    Account changed =
        house
            .get(ChangeOwnProfile.class)
            .change(caller(lina), new ProfileChange(Map.of(ProfileField.bio, Optional.of(""))));
    assertThat(changed).isEqualTo(house.account(lina.id()));
    assertThat(changed.bio()).contains("");
    assertThat(changed.telephone()).isEqualTo(lina.telephone());
    assertAudit(
        "USER_UPDATED",
        AuditSeverity.LOW,
        Map.of("fields_updated", List.of("bio"), "method", "profile_update"));
  }

  @Test
  void mergesPreferencesAndSaysWhatIsStored() {
    OwnPreferences preferences = house.get(OwnPreferences.class);
    Account lina = house.person(Role.USER);
    preferences.change(caller(lina), Map.of("theme", "dark"));
    Map<String, Object> stored =
        preferences.change(caller(lina), Map.of("privacy", Map.of("analytics", false))).values();
    assertThat(stored)
        .containsOnlyKeys("theme", "privacy", "updatedAt")
        .containsEntry("updatedAt", "2026-03-02T12:00:00.123Z");
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
    OwnPreferences preferences = house.get(OwnPreferences.class);
    Map<String, Object> huge = Map.of("x", "y".repeat(OwnPreferences.MAX_CHARACTERS));
    Account lina = house.person(Role.USER);
    assertThatThrownBy(() -> preferences.change(caller(lina), huge))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void closesTheAccountButNotTheLastAdmins() {
    DeactivateOwnAccount deactivate = house.get(DeactivateOwnAccount.class);
    Account first = house.person(Role.ADMIN);
    Account second = house.person(Role.ADMIN);
    Account lina = house.person(Role.USER);
    deactivate.deactivate(caller(lina));
    deactivate.deactivate(caller(first));
    assertThatThrownBy(() -> deactivate.deactivate(caller(second)))
        .isInstanceOf(LastActiveAdmin.class);
    assertThat(house.account(lina.id()).isActive()).isFalse();
    assertThat(house.account(second.id()).isActive()).isTrue();
    assertThat(house.audited()).hasSize(2);
    assertAudit(
        "USER_UPDATED",
        AuditSeverity.MEDIUM,
        Map.of("action", "account_deactivation", "method", "self_service"));
  }

  @Test
  void erasesThePersonAndAnnouncesWhatIsLeftElsewhere() {
    StoredPath file = new StoredPath("messages/a.pdf");
    Account lina = house.person(Role.USER);
    erase(
            new ErasedTraces(
                List.of(file),
                List.of("pm_1"),
                List.of(new ErasedTrace(ErasedTrace.Kind.GUEST_ORDER, "guest-1"))))
        .erase(caller(lina));
    Account erased = house.account(lina.id());
    assertThat(erased.email()).doesNotContain("Example").endsWith("@anonymized.local");
    assertThat(erased.isActive()).isFalse();
    assertThat(house.get(InMemoryAccounts.class).findByEmail(lina.email())).isEmpty();
    assertThat(house.events())
        .containsExactly(
            new AccountErased(lina.id()),
            new StoredFileAbandoned(file),
            new PayPageCloseRequested("guest-1"),
            new PaymentMethodsDetachRequested(lina.id(), List.of("pm_1")));
    assertThat(house.audited().get(0).actor()).isEqualTo(lina.email());
    assertAudit(
        "USER_DELETED",
        AuditSeverity.HIGH,
        Map.of("reason", "RGPD_REQUEST", "method", "self_deletion"));
  }

  @Test
  void whoIsErasedComesInNoMoreAndTheAddressIsFree() {
    Account lina = house.person(Role.USER);
    erase(ErasedTraces.NONE).erase(caller(lina));
    assertThatThrownBy(() -> house.get(SignIn.class).with(lina.email(), PASSWORD, ORIGIN))
        .hasMessage("accounts.wrong-credentials");
    SessionToken former = new SessionToken(house.now().minusSeconds(1), "a".repeat(64));
    assertThatThrownBy(() -> house.get(AuthenticateCaller.class).behind(lina.id(), former, ORIGIN))
        .isInstanceOf(AccessRefused.class);
    Account newcomer =
        house
            .get(Register.class)
            .as(new Registration("Zoé", "Nouvelle", lina.email(), PASSWORD, ""));
    assertThat(newcomer.id()).isNotEqualTo(lina.id());
  }

  @Test
  void erasesOnceOnly() {
    Account lina = house.person(Role.USER);
    EraseOwnAccount erase = erase(ErasedTraces.NONE);
    erase.erase(caller(lina));
    assertThatThrownBy(() -> erase.erase(caller(lina))).isInstanceOf(AccessRefused.class);
    assertThat(house.events()).hasSize(1);
  }

  @Test
  void doesNotEraseTheLastAdmin() {
    Account admin = house.person(Role.ADMIN);
    assertThatThrownBy(() -> erase(ErasedTraces.NONE).erase(caller(admin)))
        .isInstanceOf(LastActiveAdmin.class);
    assertThat(house.account(admin.id())).isEqualTo(admin);
    assertThat(house.events()).isEmpty();
  }

  private EraseOwnAccount erase(ErasedTraces traces) {
    return house
        .with(PersonalTraces.class, (before, after, byAddress) -> traces)
        .get(EraseOwnAccount.class);
  }

  private void assertAudit(String action, AuditSeverity severity, Map<String, Object> details) {
    AuditEntry last = house.audited().get(house.audited().size() - 1);
    assertThat(last.action()).isEqualTo(action);
    assertThat(last.severity()).isEqualTo(severity);
    assertThat(last.details()).isEqualTo(details);
    assertThat(last.ipAddress()).contains("192.0.2.1");
  }
}
