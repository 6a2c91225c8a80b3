package fr.livrestaka.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.accounts.erasure.EraseAccount;
import fr.livrestaka.application.accounts.erasure.EraseAccountData;
import fr.livrestaka.application.accounts.erasure.ErasedTraces;
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
  private final OwnAccountWorld world = new OwnAccountWorld();
  private final Account admin = world.with(Role.ADMIN, true);
  private final ChangeAccount changeAccount =
      new ChangeAccount(
          world.accounts, world.resets, world.audit, world.transactions, () -> false, world.clock);
  private final EraseAccount eraseAccount =
      new EraseAccount(
          world.accounts,
          new EraseAccountData(
              world.accounts,
              (before, after, byAddress) -> ErasedTraces.NONE,
              world.outbox,
              world.clock),
          world.audit,
          world.transactions);

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"USER", "CORRECTOR"})
  void theLastActiveAdministratorKeepsTheRole(Role other) {
    world.with(Role.ADMIN, false);
    lastOne(() -> change(admin, role(other)));
    Account second = world.with(Role.ADMIN, true);
    change(admin, role(other));
    lastOne(() -> change(second, role(other)));
  }

  @Test
  void theLastActiveAdministratorStaysOpenAndIsNotErased() {
    lastOne(() -> toggle(admin));
    lastOne(() -> eraseAccount.erase(caller(), admin.id()));
    assertThat(world.stored(admin.id())).isEqualTo(admin);
    assertThat(world.audited).isEmpty();
  }

  @Test
  void changingNothingOfTheLastAdministratorIsNoLoss() {
    change(admin, role(Role.ADMIN));
    assertThat(world.stored(admin.id()).role()).isEqualTo(Role.ADMIN);
  }

  @Test
  void tokensDieWhereAnAccountIsClosedAndOnlyThere() {
    Account lina = world.lina();
    assertThat(change(lina, role(Role.CORRECTOR)).tokensValidFrom()).isEmpty();
    assertThat(toggle(lina).tokensValidFrom()).isPresent();
  }

  @Test
  void whoeverIsErasedIsNotThereAnyMore() {
    Account lina = world.lina();
    eraseAccount.erase(caller(), lina.id());
    assertThat(world.events).contains(new AccountErased(lina.id()));
    assertThat(world.audited).extracting(AuditEntry::action).containsExactly("USER_DELETED");
    assertThat(world.audited.getFirst().details().toString()).doesNotContain(lina.email());
    notFound(() -> eraseAccount.erase(caller(), lina.id()));
    notFound(() -> toggle(lina));
    notFound(() -> change(lina, role(Role.ADMIN)));
  }

  @Test
  void theProgramsOwnAccountIsNotTouched() {
    Account own = AccountFixtures.with(Account.GUEST_FILES, Role.USER, false);
    world.accounts.add(own);
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
    return OwnAccountWorld.caller(admin);
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
