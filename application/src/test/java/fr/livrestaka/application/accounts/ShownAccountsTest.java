package fr.livrestaka.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.accounts.sessions.AccessRefused;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.application.orders.OrderFixtures;
import fr.livrestaka.application.orders.OrderFixtures.Facts;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.ClientStanding;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.shared.NotFound;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people see of their own account, and administrators of all. */
class ShownAccountsTest {
  private final InMemoryHouse house = new InMemoryHouse();
  private final Account lina = house.person(Role.USER);
  private final SearchAccounts searchAccounts = house.get(SearchAccounts.class);

  @Test
  void everybodySeesTheOwnAccount() {
    ShowOwnAccount own = house.get(ShowOwnAccount.class);
    assertThat(own.of(InMemoryHouse.caller(lina))).isEqualTo(lina);
    Account gone = AccountFixtures.lina();
    assertThatExceptionOfType(AccessRefused.class)
        .isThrownBy(() -> own.of(InMemoryHouse.caller(gone)))
        .withMessage("accounts.unknown-account");
  }

  @Test
  void clientsSeeHowManyOfTheirOrdersThereAreAndAreFinished() {
    InMemoryOrders orders = house.get(InMemoryOrders.class);
    orders.add(OrderFixtures.order(lina.id(), Facts.titled("Tome 1").in(OrderStatus.TERMINE)));
    orders.add(OrderFixtures.order(lina.id(), Facts.titled("Tome 2").in(OrderStatus.ANNULEE)));
    orders.add(OrderFixtures.order(new AccountId("other"), Facts.titled("Poèmes")));
    assertThat(house.get(ShowOwnStanding.class).of(InMemoryHouse.caller(lina)))
        .isEqualTo(new ClientStanding(2, 1));
  }

  @Test
  void administratorsFindPeopleButNotTheProgramsOwnAccount() {
    Account own = AccountFixtures.with(Account.GUEST_FILES, Role.USER, false);
    house.get(InMemoryAccounts.class).add(own);
    AccountQuery users =
        new AccountQuery(
            Optional.empty(),
            Optional.of(Role.USER),
            Optional.empty(),
            AccountQuery.Sort.email,
            false);
    house.person(Role.ADMIN);

    assertThat(searchAccounts.list(users, new PageRequest(1, 10)).rows()).containsExactly(lina);
    assertThat(searchAccounts.one(lina.id()).account()).isEqualTo(lina);
    assertThat(searchAccounts.count().total()).isEqualTo(2);
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> searchAccounts.one(own.id()));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> searchAccounts.one(new AccountId("none")));
  }
}
