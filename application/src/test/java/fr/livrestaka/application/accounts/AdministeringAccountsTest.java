package fr.livrestaka.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.accounts.erasure.EraseAccount;
import fr.livrestaka.application.accounts.sessions.AuthenticateCaller;
import fr.livrestaka.application.accounts.sessions.SignIn;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountFields;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.SessionToken;
import fr.livrestaka.domain.accounts.events.AccountErased;
import fr.livrestaka.domain.accounts.events.PasswordResetRequested;
import fr.livrestaka.domain.accounts.passwords.PasswordReset;
import fr.livrestaka.domain.accounts.refusals.EmailTaken;
import fr.livrestaka.domain.accounts.refusals.LastActiveAdmin;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.shared.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdministeringAccountsTest {
  private final InMemoryHouse house = new InMemoryHouse();
  private final Account admin = house.person(Role.ADMIN);
  private final ChangeAccount changeAccount = house.get(ChangeAccount.class);
  private final EraseAccount eraseAccount = house.get(EraseAccount.class);

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"USER", "CORRECTOR"})
  void theLastActiveAdministratorKeepsTheRole(Role other) {
    house.closed(Role.ADMIN);
    lastOne(() -> change(admin, role(other)));
    Account second = house.person(Role.ADMIN);
    change(admin, role(other));
    lastOne(() -> change(second, role(other)));
  }

  @Test
  void theLastActiveAdministratorStaysOpenAndIsNotErased() {
    lastOne(() -> toggle(admin));
    lastOne(() -> eraseAccount.erase(caller(), admin.id()));
    assertThat(house.account(admin.id())).isEqualTo(admin);
    assertThat(house.audited()).isEmpty();
  }

  @Test
  void changingNothingOfTheLastAdministratorIsNoLoss() {
    change(admin, role(Role.ADMIN));
    assertThat(house.account(admin.id()).role()).isEqualTo(Role.ADMIN);
  }

  @Test
  void tokensDieWhereAnAccountIsClosedAndOnlyThere() {
    Account lina = house.person(Role.USER);
    assertThat(change(lina, role(Role.CORRECTOR)).tokensValidFrom()).isEmpty();
    assertThat(toggle(lina).tokensValidFrom()).isPresent();
  }

  @Test
  void whoeverIsErasedIsNotThereAnyMore() {
    Account lina = house.person(Role.USER);
    eraseAccount.erase(caller(), lina.id());
    assertThat(house.events()).contains(new AccountErased(lina.id()));
    assertThat(house.audited()).extracting(AuditEntry::action).containsExactly("USER_DELETED");
    assertThat(house.audited().getFirst().details().toString()).doesNotContain(lina.email());
    notFound(() -> eraseAccount.erase(caller(), lina.id()));
    notFound(() -> toggle(lina));
    notFound(() -> change(lina, role(Role.ADMIN)));
  }

  @Test
  void theProgramsOwnAccountIsNotTouched() {
    Account own = AccountFixtures.with(Account.GUEST_FILES, Role.USER, false);
    house.get(InMemoryAccounts.class).add(own);
    notFound(() -> toggle(own));
    notFound(() -> eraseAccount.erase(caller(), own.id()));
    notFound(() -> change(own, role(Role.ADMIN)));
    assertThat(house.account(own.id())).isEqualTo(own);
  }

  @Test
  void theUnknownIsNotFound() {
    Account none = AccountFixtures.lina();
    notFound(() -> toggle(none));
    notFound(() -> change(none, role(Role.ADMIN)));
    notFound(() -> eraseAccount.erase(caller(), none.id()));
    assertThat(house.audited()).isEmpty();
  }

  @Test
  void anAddressBelongsToOneAccountWhateverItsCase() {
    Account lina = house.person(Role.USER);
    Account paul = house.person(Role.USER);
    assertThatExceptionOfType(EmailTaken.class)
        .isThrownBy(() -> change(paul, email(lina.email().toUpperCase(Locale.ROOT))));
    assertThat(house.account(paul.id())).isEqualTo(paul);
  }

  @Test
  void linksThatWereMailedToTheFormerAddressDieWithIt() {
    Account lina = house.person(Role.USER);
    mailLink(lina);
    change(lina, role(Role.CORRECTOR));
    assertThat(links()).as("another change takes no access").hasSize(1);
    Account moved = change(lina, email("lina.autre@example.org"));
    assertThat(links()).isEmpty();
    assertThat(moved.tokensValidFrom()).isPresent();
    SignIn signIn = house.get(SignIn.class);
    assertThat(
            signIn.with("lina.autre@example.org", AccountFixtures.PASSWORD, InMemoryHouse.ORIGIN))
        .isEqualTo(moved);
    assertThatThrownBy(
            () -> signIn.with(lina.email(), AccountFixtures.PASSWORD, InMemoryHouse.ORIGIN))
        .hasMessage("accounts.wrong-credentials");
  }

  @Test
  void whoeverIsClosedOutHasNoLinkAndComesBackWithTheOldPassword() {
    Account lina = house.person(Role.USER);
    Instant cameIn = lina.tokenIssueTime(house.now());
    mailLink(lina);
    toggle(lina);
    assertThat(links()).isEmpty();
    assertThatThrownBy(() -> comesWithATokenOf(lina, cameIn)).hasMessage("accounts.disabled");
    SignIn signIn = house.get(SignIn.class);
    assertThatThrownBy(
            () -> signIn.with(lina.email(), AccountFixtures.PASSWORD, InMemoryHouse.ORIGIN))
        .hasMessage("accounts.disabled");
    Account back = toggle(lina);
    assertThat(back.isActive()).isTrue();
    assertThatThrownBy(() -> comesWithATokenOf(lina, cameIn))
        .as("a token from before the closing")
        .hasMessage("accounts.invalid-token");
    assertThat(signIn.with(lina.email(), AccountFixtures.PASSWORD, InMemoryHouse.ORIGIN))
        .isEqualTo(back);
  }

  @Test
  void theAuditLogTellsChangesOfAccessFromOthers() {
    Account lina = house.person(Role.USER);
    change(lina, named("Roy"));
    change(lina, email("lina.autre@example.org"));
    change(lina, role(Role.CORRECTOR));
    toggle(lina);
    eraseAccount.erase(caller(), lina.id());
    assertThat(house.audited())
        .extracting(entry -> entry.action() + " " + entry.severity())
        .containsExactly(
            "USER_UPDATED MEDIUM",
            "USER_UPDATED HIGH",
            "USER_ROLE_CHANGED HIGH",
            "USER_STATUS_CHANGED HIGH",
            "USER_DELETED HIGH");
  }

  @Test
  void aNewRoleCountsForSessionsThatAreOpen() {
    Account lina = house.person(Role.USER);
    Instant cameIn = lina.tokenIssueTime(house.now());
    change(lina, role(Role.CORRECTOR));
    assertThat(comesWithATokenOf(lina, cameIn).role()).isEqualTo(Role.CORRECTOR);
  }

  private Caller comesWithATokenOf(Account account, Instant issuedAt) {
    return house
        .get(AuthenticateCaller.class)
        .behind(account.id(), new SessionToken(issuedAt, "a".repeat(64)), InMemoryHouse.ORIGIN);
  }

  private void mailLink(Account account) {
    house.happens(new PasswordResetRequested(account.id()));
    assertThat(links()).hasSize(1);
  }

  private List<PasswordReset> links() {
    return house.get(InMemoryPasswordResets.class).all();
  }

  private static AccountFields named(String nom) {
    return new AccountFields(
        Optional.empty(),
        Optional.of(nom),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static AccountFields email(String address) {
    return new AccountFields(
        Optional.empty(),
        Optional.empty(),
        Optional.of(address),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static AccountFields role(Role role) {
    return new AccountFields(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(role),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Caller caller() {
    return InMemoryHouse.caller(admin);
  }

  private Account change(Account account, AccountFields fields) {
    return changeAccount.change(caller(), account.id(), fields);
  }

  private Account toggle(Account account) {
    return changeAccount.toggle(caller(), account.id());
  }

  private static void lastOne(Runnable work) {
    assertThatExceptionOfType(LastActiveAdmin.class).isThrownBy(work::run);
  }

  private static void notFound(Runnable work) {
    assertThatExceptionOfType(NotFound.class).isThrownBy(work::run);
  }
}
