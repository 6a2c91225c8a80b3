package fr.livrestaka.application.accounts;

import static fr.livrestaka.application.accounts.AccountFixtures.PASSWORD;
import static fr.livrestaka.application.house.InMemoryHouse.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.accounts.passwords.ChangeOwnPassword;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.SessionToken;
import fr.livrestaka.domain.accounts.refusals.WrongCurrentPassword;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.shared.InvalidInput;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnPasswordTest {
  private final InMemoryHouse house = new InMemoryHouse();

  @Test
  void changesThePasswordOfWhoKnowsThePresentOne() {
    Account lina = house.person(Role.USER);
    changeOwnPassword().change(caller(lina), PASSWORD, "Nouveau-passe-2");
    Account changed = house.account(lina.id());
    assertThat(changed.passwordHash()).isEqualTo("hash of Nouveau-passe-2");
    assertThat(changed.acceptsTokenOf(house.now().minusMillis(500))).isFalse();
    assertAudit(
        "USER_UPDATED",
        AuditSeverity.MEDIUM,
        Map.of("action", "password_change", "method", "self_service"));
  }

  @Test
  void aPasswordChangeEndsAllSessionsButTheOneItComesFrom() {
    Account lina = house.person(Role.USER);
    SessionToken acting = session('a');
    SessionToken sameSecond = session('b');

    changeOwnPassword().change(callerIn(lina, acting), PASSWORD, "Nouveau-passe-2");
    Account changed = house.account(lina.id());
    assertThat(changed.accepts(acting)).isTrue();
    assertThat(changed.accepts(sameSecond)).isFalse();

    changeOwnPassword().change(callerIn(lina, acting), "Nouveau-passe-2", "Nouveau-passe-3");
    assertThat(house.account(lina.id()).accepts(acting)).as("again from the same").isTrue();
    assertThat(house.account(lina.id()).accepts(sameSecond)).isFalse();
  }

  @Test
  void aDeadSessionDoesNotComeBackByAPasswordChange() {
    Account lina = house.person(Role.USER);
    SessionToken dead = session('a');
    house
        .get(InMemoryAccounts.class)
        .change(lina.id(), account -> account.withPassword("hash of autre", house.now()));

    changeOwnPassword().change(callerIn(lina, dead), "autre", "Nouveau-passe-2");

    assertThat(house.account(lina.id()).accepts(dead)).isFalse();
  }

  @Test
  void aKeptSessionDiesWithTheNextChangeFromElsewhere() {
    Account lina = house.person(Role.USER);
    SessionToken acting = session('a');
    changeOwnPassword().change(callerIn(lina, acting), PASSWORD, "Nouveau-passe-2");
    Account kept = house.account(lina.id());

    assertThat(kept.withPassword("by a mailed link", house.now()).accepts(acting)).isFalse();
    assertThat(kept.deactivated(house.now()).accepts(acting)).isFalse();
    assertThat(kept.erased(house.now()).state().accepts(acting)).isFalse();
  }

  private SessionToken session(char digit) {
    return new SessionToken(
        house.now().truncatedTo(ChronoUnit.SECONDS), String.valueOf(digit).repeat(64));
  }

  private static Caller callerIn(Account account, SessionToken session) {
    return new Caller(
        account.id(), account.email(), account.role(), Origin.UNKNOWN, Optional.of(session));
  }

  @Test
  void changesNoPasswordOtherwise() {
    Account lina = house.person(Role.USER);
    assertThatThrownBy(() -> changeOwnPassword().change(caller(lina), "autre", "Nouveau-passe-2"))
        .isInstanceOf(WrongCurrentPassword.class);
    assertThatThrownBy(() -> changeOwnPassword().change(caller(lina), PASSWORD, "faible"))
        .isInstanceOf(InvalidInput.class);
    assertThat(house.account(lina.id())).isEqualTo(lina);
    assertThat(house.audited()).isEmpty();
  }

  private ChangeOwnPassword changeOwnPassword() {
    return house.get(ChangeOwnPassword.class);
  }

  private void assertAudit(String action, AuditSeverity severity, Map<String, Object> details) {
    AuditEntry last = house.audited().get(house.audited().size() - 1);
    assertThat(last.action()).isEqualTo(action);
    assertThat(last.severity()).isEqualTo(severity);
    assertThat(last.details()).isEqualTo(details);
    assertThat(last.ipAddress()).contains("192.0.2.1");
  }
}
