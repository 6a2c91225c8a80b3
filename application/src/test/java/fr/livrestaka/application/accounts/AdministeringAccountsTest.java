package fr.livrestaka.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.accounts.erasure.EraseAccount;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountFields;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.events.AccountErased;
import fr.livrestaka.domain.accounts.refusals.LastActiveAdmin;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.shared.NotFound;
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
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> toggle(own));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> eraseAccount.erase(caller(), own.id()));
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
