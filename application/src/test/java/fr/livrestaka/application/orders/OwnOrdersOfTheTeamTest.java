package fr.livrestaka.application.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.orders.estimates.SendEstimate;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.estimates.EstimateRequest;
import fr.livrestaka.domain.orders.refusals.OwnOrder;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What somebody of the team may do with an order that he has placed himself. */
class OwnOrdersOfTheTeamTest {
  private static final EstimateRequest CHEAP =
      new EstimateRequest(180, Optional.of(Money.ofCents(100)), Optional.empty());
  private static final Optional<String> NO_NOTE = Optional.empty();

  private final OrderWorld world = new OrderWorld();
  private final AssignCorrector assign = world.house.get(AssignCorrector.class);
  private final ChangeOrderStatus change = world.house.get(ChangeOrderStatus.class);
  private final SendEstimate estimate = world.house.get(SendEstimate.class);
  private final Account admin = world.house.person(Role.ADMIN);
  private final Caller owner = InMemoryHouse.caller(admin);
  private final Order own =
      world.house.get(PlaceOrder.class).place(owner, OrderWorld.request(Optional.empty()));

  @Test
  void anAdministratorNeitherPricesNorMovesNorTakesHisOwnOrder() {
    refused(() -> estimate.send(owner, own.id(), CHEAP));
    refused(() -> change.change(owner, own.id(), OrderStatus.TERMINE, NO_NOTE));
    refused(() -> change.change(owner, own.id(), OrderStatus.ANNULEE, NO_NOTE));
    refused(() -> assign.assign(owner, own.id(), Optional.of(admin.id())));
    assertThat(world.stored(own)).isEqualTo(own);
    assertThat(world.audited()).isEmpty();
  }

  @Test
  void askingForTheStatusThatItHasChangesNothing() {
    assertThat(change.change(owner, own.id(), own.statut(), NO_NOTE).order()).isEqualTo(own);
  }

  @Test
  void aColleagueDoesItAndTheOwnerMayPutOneInCharge() {
    assign.assign(owner, own.id(), Optional.of(world.corrector.id()));
    estimate.sendInCharge(world.paul(), own.id(), CHEAP);
    change.change(world.team(), own.id(), OrderStatus.SUSPENDUE, NO_NOTE);
    assertThat(world.stored(own).statut()).isEqualTo(OrderStatus.SUSPENDUE);
  }

  @Test
  void asItsAuthorHeMayGiveItUp() {
    world.house.get(CancelOrder.class).cancel(owner, own.id());
    assertThat(world.stored(own).isCancelled()).isTrue();
  }

  @Test
  void aCorrectorDoesNotKnowOfHisOwnOrderAsCorrector() {
    Order ofPaul =
        world.house.get(PlaceOrder.class).place(world.paul(), OrderWorld.request(Optional.empty()));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> estimate.sendInCharge(world.paul(), ofPaul.id(), CHEAP));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(
            () -> change.changeInCharge(world.paul(), ofPaul.id(), OrderStatus.EN_COURS, NO_NOTE));
  }

  private static void refused(ThrowingCallable work) {
    assertThatExceptionOfType(OwnOrder.class).isThrownBy(work).withMessage("orders.own-order");
  }
}
