package fr.livrestaka.application.withdrawals;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.orders.AssignCorrector;
import fr.livrestaka.application.orders.ChangeOrderStatus;
import fr.livrestaka.application.orders.OrderWorld;
import fr.livrestaka.application.payments.InMemoryPayments;
import fr.livrestaka.application.payments.PaymentFixtures;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The team is warned of work that begins before the author has asked for it. */
class EarlyWorkTest {
  private final OrderWorld world = new OrderWorld();
  private final InMemoryHouse house = world.house;
  private final Order order = world.placed();

  @Test
  void workWithoutAContractIsNoWorkAtRisk() {
    begin();
    assign();
    assertThat(warnings()).isEmpty();
  }

  @Test
  void theTeamIsWarnedWhenWorkBeginsAndWhenItIsAssigned() {
    pay();
    begin();
    assertThat(warnings())
        .singleElement()
        .asString()
        .contains("Les dunes", "16 mars 2027", "L221-25");
    assign();
    assertThat(warnings()).hasSize(2);
  }

  @Test
  void nobodyIsWarnedOfOtherMoves() {
    pay();
    change(OrderStatus.EN_ATTENTE_CONSULTATION);
    assertThat(warnings()).isEmpty();
  }

  @Test
  void nobodyIsWarnedOfWorkThatTheAuthorAskedFor() {
    WithdrawalSteps.agreeToAll(world, order);
    pay();
    begin();
    assign();
    assertThat(warnings()).isEmpty();
  }

  @Test
  void nobodyIsWarnedOnceThePeriodIsOver() {
    pay();
    house.pass(Duration.ofDays(400));
    begin();
    assertThat(warnings()).isEmpty();
  }

  private void pay() {
    house.get(InMemoryPayments.class).add(PaymentFixtures.payment(order.id(), house.now()));
  }

  private void begin() {
    change(OrderStatus.EN_COURS);
  }

  private void change(OrderStatus status) {
    house.get(ChangeOrderStatus.class).change(world.team(), order.id(), status, Optional.empty());
    house.carryOut();
  }

  private void assign() {
    house
        .get(AssignCorrector.class)
        .assign(world.team(), order.id(), Optional.of(world.corrector.id()));
    house.carryOut();
  }

  private List<String> warnings() {
    return world.told(world.admin).stream().filter(text -> text.contains("L221-25")).toList();
  }
}
