package fr.livrestaka.application.accounts.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.events.AccountErased;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EraseForgottenAccountTest {
  private final InMemoryHouse house = new InMemoryHouse();

  @Test
  void aClientIsErasedOnceAsAtTheOwnWish() {
    Account lina = house.person(Role.USER);
    assertThat(erase(lina.id())).isTrue();
    assertThat(house.account(lina.id()).isErased()).isTrue();
    assertThat(house.events()).containsExactly(new AccountErased(lina.id()));
    assertThat(house.get(ReadErasures.class).all()).hasSize(1);
    assertThat(house.audited())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.action()).isEqualTo("USER_DELETED");
              assertThat(entry.details()).containsEntry("kind", "INACTIVE_ACCOUNTS");
              assertThat(entry.toString()).doesNotContain(lina.email());
            });
    assertThat(erase(lina.id())).isFalse();
    assertThat(house.audited()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"ADMIN", "CORRECTOR"})
  void theTeamNever(Role role) {
    Account member = house.person(role);
    assertThat(erase(member.id())).isFalse();
    assertThat(house.account(member.id())).isEqualTo(member);
  }

  @Test
  void whoIsNotThereIsNotErased() {
    assertThat(erase(new AccountId("gone"))).isFalse();
    assertThat(house.audited()).isEmpty();
  }

  private boolean erase(AccountId account) {
    return house
        .get(Transactions.class)
        .write(() -> house.get(EraseForgottenAccount.class).erase(account, "INACTIVE_ACCOUNTS"));
  }
}
