package fr.livrestaka.domain.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountFields;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.Actor.Part;
import fr.livrestaka.domain.orders.refusals.NotACorrector;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderTeamTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");
  private static final AccountId AUTHOR = new AccountId("author");
  private static final AccountId CORRECTOR = new AccountId("corrector");

  private final Order order =
      Order.place(
              new OrderId("order"), AUTHOR, OrderRequest.titled("Les dunes"), Optional.empty(), NOW)
          .assigned(Optional.of(CORRECTOR), NOW);

  @Test
  void theAuthorTheCorrectorInChargeAndAdministratorsHaveToDoWithAnOrder() {
    assertThat(OrderTeam.partOf(order, AUTHOR, Role.USER)).contains(Part.CLIENT);
    assertThat(OrderTeam.partOf(order, CORRECTOR, Role.CORRECTOR)).contains(Part.CORRECTOR);
    assertThat(OrderTeam.partOf(order, new AccountId("admin"), Role.ADMIN)).contains(Part.ADMIN);
  }

  @Test
  void othersAreNotToKnowOfIt() {
    assertThat(OrderTeam.sees(order, new AccountId("other"), Role.USER)).isFalse();
    assertThat(OrderTeam.sees(order, new AccountId("other"), Role.CORRECTOR)).isFalse();
  }

  @Test
  void whoIsNoCorrectorAnyMoreHasNoPartInOrdersOfBefore() {
    assertThat(OrderTeam.sees(order, CORRECTOR, Role.USER)).isFalse();
  }

  @Test
  void aCorrectorIsTheAuthorOfOwnOrdersAndNothingElse() {
    assertThat(OrderTeam.partOf(order, AUTHOR, Role.CORRECTOR)).contains(Part.CLIENT);
  }

  @Test
  void onlyOpenAccountsOfTheTeamAreInCharge() {
    for (Role role : List.of(Role.CORRECTOR, Role.ADMIN)) {
      assertThat(OrderTeam.canBeInCharge(account(role))).isTrue();
      assertThatNoException().isThrownBy(() -> OrderTeam.checkCanBeInCharge(account(role)));
    }
    for (Account other : List.of(account(Role.USER), account(Role.CORRECTOR).deactivated(NOW))) {
      assertThat(OrderTeam.canBeInCharge(other)).isFalse();
      assertThatThrownBy(() -> OrderTeam.checkCanBeInCharge(other))
          .isInstanceOf(NotACorrector.class);
    }
  }

  @Test
  void administratorsAndCorrectorsAreTheTeam() {
    assertThat(Role.ADMIN.isTeam()).isTrue();
    assertThat(Role.CORRECTOR.isTeam()).isTrue();
    assertThat(Role.USER.isTeam()).isFalse();
  }

  @Test
  void peopleActByTheirAccountsAndPaymentsByNone() {
    assertThat(Actor.of(Part.CLIENT, AUTHOR).id()).contains(AUTHOR);
    assertThat(Actor.PAYMENT.id()).isEmpty();
  }

  private static Account account(Role role) {
    AccountFields fields =
        new AccountFields(
            Optional.of("Ann"),
            Optional.of("Roy"),
            Optional.of("ann@example.org"),
            Optional.of(role),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return fields.newAccount(CORRECTOR, "hash", NOW);
  }
}
