package fr.livrestaka.domain.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.orders.refusals.TransitionRefused;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderLifeTest {
  @ParameterizedTest
  @EnumSource(OrderStatus.class)
  void stayingWhereItIsDoesNoHarm(OrderStatus status) {
    assertThat(OrderLife.moveByTeam(status, status, false)).isEqualTo(status);
    assertThat(OrderLife.moveByTeam(status, status, true)).isEqualTo(status);
  }

  @ParameterizedTest
  @EnumSource(value = OrderStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "PAYEE")
  void noHandMakesAnOrderPaid(OrderStatus from) {
    assertThatThrownBy(() -> OrderLife.moveByTeam(from, OrderStatus.PAYEE, false))
        .isInstanceOf(TransitionRefused.class)
        .hasMessageContaining("PAYEE");
  }

  @ParameterizedTest
  @EnumSource(OrderStatus.class)
  void theScreensFourStatusesAreReachableWhileUnpaid(OrderStatus from) {
    assertThat(OrderLife.allowedToTeam(from, false))
        .contains(
            OrderStatus.EN_ATTENTE, OrderStatus.EN_COURS, OrderStatus.TERMINE, OrderStatus.ANNULEE);
  }

  @ParameterizedTest
  @EnumSource(OrderStatus.class)
  void aPaidOrderNeverGoesBackToAStatusBeforePayment(OrderStatus from) {
    EnumSet<OrderStatus> before =
        EnumSet.of(
            OrderStatus.EN_ATTENTE_VERIFICATION,
            OrderStatus.EN_ATTENTE_CONSULTATION,
            OrderStatus.ESTIMATION_ENVOYEE);
    before.remove(from);
    assertThat(OrderLife.allowedToTeam(from, true)).doesNotContainAnyElementsOf(before);
  }

  @Test
  void aCancelledPaidOrderStaysCancelled() {
    assertThat(OrderLife.allowedToTeam(OrderStatus.ANNULEE, true))
        .containsExactly(OrderStatus.ANNULEE);
  }

  @Test
  void aLatePaymentRevivesNothing() {
    assertThat(OrderLife.afterPayment(OrderStatus.ANNULEE)).isEqualTo(OrderStatus.ANNULEE);
    assertThat(OrderLife.afterPayment(OrderStatus.TERMINE)).isEqualTo(OrderStatus.TERMINE);
    assertThat(OrderLife.afterPayment(OrderStatus.ESTIMATION_ENVOYEE))
        .isEqualTo(OrderStatus.EN_COURS);
  }

  @ParameterizedTest
  @EnumSource(OrderStatus.class)
  void oneStatusIsTheEndOfTheWorkAndOneThatOfAnOrderGivenUp(OrderStatus status) {
    assertThat(status.isFinished()).isEqualTo(status == OrderStatus.TERMINE);
    assertThat(status.isCancelled()).isEqualTo(status == OrderStatus.ANNULEE);
    assertThat(OrderStatus.initial()).isEqualTo(OrderStatus.EN_ATTENTE);
  }

  @Test
  void aRefusalSaysWhatWouldBeAllowed() {
    assertThatThrownBy(
            () -> OrderLife.moveByTeam(OrderStatus.TERMINE, OrderStatus.SUSPENDUE, false))
        .isInstanceOfSatisfying(
            TransitionRefused.class,
            refused ->
                assertThat(refused.arguments())
                    .containsEntry("from", OrderStatus.TERMINE)
                    .containsEntry("asked", OrderStatus.SUSPENDUE)
                    .containsKey("allowed"));
  }
}
