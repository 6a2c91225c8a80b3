package fr.livrestaka.application.orders.guests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.orders.GuestOrderFixtures;
import fr.livrestaka.application.orders.InMemoryActivations;
import fr.livrestaka.application.orders.InMemoryGuestOrders;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.events.AccountRegistered;
import fr.livrestaka.domain.orders.guests.ActivationToken;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.orders.refusals.ActivationRefused;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NotFound;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How guests who have paid open their account. */
class OpenedAccountsTest {
  private static final String PASSWORD = "Reliure-et-plume-7";
  private static final String TOKEN = "t".repeat(43);

  private final InMemoryHouse house = new InMemoryHouse();
  private final ActivateAccount activate = house.get(ActivateAccount.class);
  private final ShowActivation show = house.get(ShowActivation.class);
  private final Account guest = paidGuest();

  @Test
  void theLinkOpensTheAccountOnce() {
    assertThat(show.of(TOKEN).account()).isEqualTo(guest);

    Account opened = activate.with(TOKEN, PASSWORD);

    assertThat(opened.id()).isEqualTo(guest.id());
    assertThat(opened.isActive()).isTrue();
    assertThat(house.events()).contains(new AccountRegistered(guest.id().value()));
    assertThatExceptionOfType(ActivationRefused.class)
        .isThrownBy(() -> activate.with(TOKEN, PASSWORD));
  }

  @Test
  void aWeakPasswordUsesNoLinkUp() {
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> activate.with(TOKEN, "court"));

    assertThat(activate.with(TOKEN, PASSWORD).isActive()).isTrue();
  }

  @Test
  void anOldOrUnknownLinkOpensNothing() {
    assertThatExceptionOfType(ActivationRefused.class)
        .isThrownBy(() -> activate.with("u".repeat(43), PASSWORD));
    house.pass(Duration.ofDays(2));

    assertThatExceptionOfType(ActivationRefused.class)
        .isThrownBy(() -> activate.with(TOKEN, PASSWORD));
    assertThat(house.get(InMemoryAccounts.class).find(guest.id()))
        .get()
        .extracting(Account::isActive)
        .isEqualTo(false);
    assertThat(house.events()).isEmpty();
  }

  @Test
  void aWaitingOrderIsFoundByItsId() {
    GuestOrder waiting = GuestOrderFixtures.unpaid(house.now());
    house.get(InMemoryGuestOrders.class).add(waiting);
    ShowGuestOrder showOrder = house.get(ShowGuestOrder.class);

    assertThat(showOrder.of(waiting.id())).isEqualTo(waiting);
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> showOrder.of(new GuestOrderId("gone")));
  }

  private Account paidGuest() {
    Account account =
        Account.ofGuest(
            new AccountId("guest"),
            "Lina",
            "Moreau",
            "lina@example.org",
            Optional.empty(),
            Optional.empty(),
            house.now());
    house.get(InMemoryAccounts.class).add(account);
    GuestOrder paid = GuestOrderFixtures.paidBy(account.id(), house.now());
    house.get(InMemoryGuestOrders.class).add(paid);
    house
        .get(InMemoryActivations.class)
        .issue(paid.id(), new ActivationToken(TOKEN), house.now(), house.now());
    return account;
  }
}
