package fr.livrestaka.application.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.orders.estimates.SendEstimate;
import fr.livrestaka.application.orders.projects.ReadCorrections;
import fr.livrestaka.application.payments.InMemoryCheckouts;
import fr.livrestaka.application.payments.PaymentFixtures;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.Priority;
import fr.livrestaka.domain.orders.estimates.EstimateRequest;
import fr.livrestaka.domain.orders.events.CorrectorAssigned;
import fr.livrestaka.domain.orders.events.OrderStatusChanged;
import fr.livrestaka.domain.orders.refusals.NotACorrector;
import fr.livrestaka.domain.orders.refusals.OrderNotErasable;
import fr.livrestaka.domain.orders.refusals.OwnOrder;
import fr.livrestaka.domain.orders.refusals.TransitionRefused;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the team does with orders, and who is told of it. */
class TeamOrdersTest {
  private static final Optional<String> NO_NOTE = Optional.empty();
  private static final Instant SPRING = Instant.parse("2026-04-01T08:00:00Z");

  private final OrderWorld world = new OrderWorld();
  private final AssignCorrector assign = world.house.get(AssignCorrector.class);
  private final ChangeOrderStatus change = world.house.get(ChangeOrderStatus.class);
  private final ReadCorrections corrections = world.house.get(ReadCorrections.class);

  @Test
  void whoIsPutInChargeIsToldOnceAndSeesTheOrder() {
    Order order = world.inCharge();
    assign.assign(world.team(), order.id(), Optional.of(world.corrector.id()));

    assertThat(world.told(world.corrector)).singleElement().asString().contains("Les dunes");
    assertThat(world.audited()).containsExactly("COMMAND_UPDATED");
    assertThat(corrections.one(world.paul(), order.id()).order()).isEqualTo(order);
    assertThat(listed()).containsExactly(order.id());
  }

  @Test
  void whoIsNotInChargeAnyMoreDoesNotKnowOfTheOrder() {
    Order order = world.inCharge();
    assign.assign(world.team(), order.id(), Optional.empty());
    world.house.react(
        "orders.notify-corrector", new CorrectorAssigned(order.id(), world.corrector.id()));

    assertThat(world.told(world.corrector)).hasSize(1);
    assertThat(listed()).isEmpty();
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> corrections.one(world.paul(), order.id()));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(
            () -> change.changeInCharge(world.paul(), order.id(), OrderStatus.EN_COURS, NO_NOTE));
  }

  @Test
  void onlyAnActiveMemberOfTheTeamIsPutInCharge() {
    Order order = world.placed();
    Account author = world.house.person(Role.USER);
    Account own = world.house.person(Role.CORRECTOR);
    Order ofCorrector = OrderFixtures.order(own.id(), OrderFixtures.Facts.titled("À moi"));
    world.house.get(InMemoryOrders.class).add(ofCorrector);

    assertThatExceptionOfType(NotACorrector.class)
        .isThrownBy(() -> assign.assign(world.team(), order.id(), Optional.of(author.id())));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(
            () -> assign.assign(world.team(), order.id(), Optional.of(new AccountId("gone"))));
    Account closed = world.house.person(Role.CORRECTOR);
    world
        .house
        .get(InMemoryAccounts.class)
        .change(closed.id(), open -> open.deactivated(world.house.now()));
    assertThatExceptionOfType(NotACorrector.class)
        .isThrownBy(() -> assign.assign(world.team(), order.id(), Optional.of(closed.id())));
    assertThatExceptionOfType(OwnOrder.class)
        .isThrownBy(() -> assign.assign(world.team(), ofCorrector.id(), Optional.of(own.id())));
    assertThat(world.audited()).isEmpty();
  }

  /** The former application let it happen. */
  @Test
  void whoIsInChargeOfHisOwnOrderNeitherSeesItThereNorMovesNorPricesIt() {
    Order own = OrderFixtures.inOwnCharge(world.corrector.id());
    world.house.get(InMemoryOrders.class).add(own);
    EstimateRequest cheap =
        new EstimateRequest(300, Optional.of(Money.ofCents(50)), Optional.empty());

    assertThat(listed()).isEmpty();
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> corrections.one(world.paul(), own.id()));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(
            () -> change.changeInCharge(world.paul(), own.id(), OrderStatus.EN_COURS, NO_NOTE));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(
            () -> world.house.get(SendEstimate.class).sendInCharge(world.paul(), own.id(), cheap));
    assertThat(world.stored(own)).isEqualTo(own);
    assertThat(world.audited()).isEmpty();

    assign.assign(world.team(), own.id(), Optional.of(world.admin.id()));
    assertThat(world.stored(own).correcteurId()).contains(world.admin.id());
  }

  @Test
  void theClientIsToldWhereTheTeamHasMovedTheOrder() {
    Order order = world.placed();
    ClientOrder moved =
        change.change(
            world.team(), order.id(), OrderStatus.EN_COURS, Optional.of("  Deux chapitres  "));

    assertThat(moved.order().statut()).isEqualTo(OrderStatus.EN_COURS);
    assertThat(moved.order().noteCorrecteur()).contains("Deux chapitres");
    assertThat(moved.client().email()).isEqualTo(world.author.email());
    change.change(world.team(), order.id(), OrderStatus.EN_COURS, NO_NOTE);
    assertThat(world.audited()).containsExactly("COMMAND_STATUS_CHANGED", "COMMAND_UPDATED");
    assertThat(world.told(world.author)).hasSize(2).anyMatch(text -> text.contains("travaille"));
  }

  @Test
  void whatAPaymentOrTheClientMovesIsToldOtherwise() {
    Order order = world.placed();
    for (Actor.Part part : List.of(Actor.Part.PAYMENT, Actor.Part.CLIENT)) {
      world.house.react(
          "orders.notify-client-of-status",
          new OrderStatusChanged(order.id(), OrderStatus.EN_ATTENTE, OrderStatus.EN_COURS, part));
    }

    assertThat(world.told(world.author)).hasSize(1);
  }

  @Test
  void aCorrectorWorksAndLeavesTheRestToAdministrators() {
    Order order = world.inCharge();
    world
        .house
        .get(InMemoryOrders.class)
        .save(order.paid(Money.ofCents(35_000), world.house.now()));

    assertThat(finished(order).order().dateFinition()).contains(world.house.now());
    assertThatExceptionOfType(TransitionRefused.class)
        .isThrownBy(
            () -> change.changeInCharge(world.paul(), order.id(), OrderStatus.ANNULEE, NO_NOTE));
  }

  private ClientOrder finished(Order order) {
    return change.changeInCharge(world.paul(), order.id(), OrderStatus.TERMINE, NO_NOTE);
  }

  @Test
  void aPlanIsWrittenDownWhereItChanges() {
    Order order = world.placed();
    PlanOrder plan = world.house.get(PlanOrder.class);
    OrderPlan urgent = new OrderPlan(true, Optional.of(SPRING), Optional.of(Priority.URGENTE));
    plan.plan(world.team(), order.id(), urgent);
    plan.plan(world.team(), order.id(), urgent);
    plan.plan(world.team(), order.id(), new OrderPlan(false, Optional.empty(), Optional.empty()));

    assertThat(world.stored(order).dateEcheance()).contains(SPRING);
    assertThat(world.stored(order).priorite()).isEqualTo(Priority.URGENTE);
    assertThat(world.audited()).containsExactly("COMMAND_UPDATED");
  }

  @Test
  void whatAPlanDoesNotSpeakOfStaysAsItIs() {
    Order order = world.placed();
    PlanOrder plan = world.house.get(PlanOrder.class);
    plan.plan(
        world.team(),
        order.id(),
        new OrderPlan(true, Optional.of(SPRING), Optional.of(Priority.URGENTE)));
    plan.plan(
        world.team(),
        order.id(),
        new OrderPlan(false, Optional.empty(), Optional.of(Priority.FAIBLE)));
    assertThat(world.stored(order).dateEcheance()).contains(SPRING);
    assertThat(world.stored(order).priorite()).isEqualTo(Priority.FAIBLE);

    plan.plan(world.team(), order.id(), new OrderPlan(true, Optional.empty(), Optional.empty()));
    assertThat(world.stored(order).dateEcheance()).isEmpty();
    assertThat(world.stored(order).priorite()).isEqualTo(Priority.FAIBLE);
    assertThat(world.audited()).hasSize(3).containsOnly("COMMAND_UPDATED");
  }

  @Test
  void anOrderWithoutMoneyIsErasedWithItsFiles() {
    Order order = world.placed();
    StoredPath path = new StoredPath("orders/dunes.pdf");
    world.house.get(InMemoryOrderRemoval.class).addFile(order.id(), path);
    world.house.get(DeleteOrder.class).delete(world.team(), order.id());

    assertThat(world.house.get(InMemoryOrders.class).find(order.id())).isEmpty();
    assertThat(world.house.events()).contains(new StoredFileAbandoned(path));
    assertThat(world.audited()).containsExactly("COMMAND_DELETED");
  }

  @Test
  void anOrderThatIsInvoicedPaidOrBeingPaidStays() {
    DeleteOrder delete = world.house.get(DeleteOrder.class);
    Order invoiced = world.placed();
    world.house.get(InMemoryOrderRemoval.class).addInvoice(invoiced.id());
    Order paid = world.placed();
    world.house.get(InMemoryOrders.class).save(paid.paid(Money.ofCents(1), world.house.now()));
    Order beingPaid = world.placed();
    world
        .house
        .get(InMemoryCheckouts.class)
        .add(
            PaymentFixtures.checkout(new PaidFor.StandingOrder(beingPaid.id()), world.house.now()));

    for (Order order : List.of(invoiced, paid, beingPaid)) {
      assertThatExceptionOfType(OrderNotErasable.class)
          .isThrownBy(() -> delete.delete(world.team(), order.id()));
    }
    assertThat(world.audited()).isEmpty();
  }

  private List<OrderId> listed() {
    return corrections.list(world.paul(), Optional.empty(), new PageRequest(1, 10)).rows().stream()
        .map(one -> one.order().id())
        .toList();
  }
}
