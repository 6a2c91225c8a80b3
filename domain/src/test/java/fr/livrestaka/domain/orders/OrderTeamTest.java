package fr.livrestaka.domain.orders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.Actor.Part;
import java.time.Instant;
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
  void administratorsAndCorrectorsAreTheTeam() {
    assertThat(Role.ADMIN.isTeam()).isTrue();
    assertThat(Role.CORRECTOR.isTeam()).isTrue();
    assertThat(Role.USER.isTeam()).isFalse();
  }
}
