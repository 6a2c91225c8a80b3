package fr.livrestaka.application.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.orders.projects.ProjectCounts;
import fr.livrestaka.application.orders.projects.ProjectPosition;
import fr.livrestaka.application.orders.projects.ReadProjects;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.ProjectStatus;
import fr.livrestaka.domain.orders.StatusChange;
import fr.livrestaka.domain.orders.events.OrderPlaced;
import fr.livrestaka.domain.orders.events.OrderStatusChanged;
import fr.livrestaka.domain.orders.refusals.CommandRefused;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What authors do with their orders, and who is told of it. */
class OrdersOfAuthorsTest {
  private static final PageRequest FIRST = new PageRequest(1, 10);

  private final OrderWorld world = new OrderWorld();
  private final Caller stranger = InMemoryHouse.caller(world.house.person(Role.USER));

  @Test
  void anOrderCostsWhatTheTariffSays() {
    Order order = world.placed();

    assertThat(order.statut()).isEqualTo(OrderStatus.EN_ATTENTE);
    assertThat(order.amountDue()).contains(world.pack.prix());
    assertThat(world.stored(order)).isEqualTo(order);
    assertThat(world.house.events()).contains(new OrderPlaced(order.id(), order.userId()));
  }

  @Test
  void theTeamCountsThePagesFirstWhereThePackDemandsIt() {
    Order order =
        world
            .house
            .get(PlaceOrder.class)
            .place(world.lina(), OrderWorld.request(Optional.of(Order.PACK_TO_VERIFY)));

    assertThat(order.statut()).isEqualTo(OrderStatus.EN_ATTENTE_VERIFICATION);
    assertThat(order.amountDue()).isEmpty();
    assertThat(world.told(world.author)).singleElement().asString().contains("nombre de pages");
  }

  @Test
  void theTeamAndTheAuthorAreToldOfANewOrderOnce() {
    Order order = world.placed();
    assertThat(world.told(world.admin))
        .singleElement()
        .asString()
        .contains("Les dunes", world.author.email());
    assertThat(world.told(world.author)).singleElement().asString().contains("Les dunes");

    OrderPlaced gone = new OrderPlaced(new OrderId("gone"), world.author.id());
    OrderPlaced ofNobody = new OrderPlaced(order.id(), new AccountId("gone"));
    world.house.react("orders.notify-admins-of-order", gone);
    world.house.react("orders.notify-admins-of-order", ofNobody);
    world.house.react("orders.notify-client-of-order", gone);
    assertThat(world.told(world.admin)).hasSize(1);
    assertThat(world.told(world.author)).hasSize(1);
  }

  @Test
  void theAuthorGivesUpAnUnpaidOrderAsOftenAsWanted() {
    Order order = world.placed();
    CancelOrder cancel = world.house.get(CancelOrder.class);

    assertThat(cancel.cancel(world.lina(), order.id()).isCancelled()).isTrue();
    assertThat(cancel.cancel(world.lina(), order.id()).isCancelled()).isTrue();

    assertThat(world.audited()).containsExactly("COMMAND_STATUS_CHANGED");
    assertThat(world.told(world.admin)).hasSize(2).anyMatch(text -> text.contains("annulé"));
    assertThat(world.told(world.author)).hasSize(1);
  }

  @Test
  void aPaidOrderIsNotGivenUpAndAStrangersIsNotThere() {
    Order order = world.placed();
    CancelOrder cancel = world.house.get(CancelOrder.class);
    world
        .house
        .get(InMemoryOrders.class)
        .save(order.paid(Money.ofCents(35_000), world.house.now()));

    assertThatExceptionOfType(CommandRefused.class)
        .isThrownBy(() -> cancel.cancel(world.lina(), order.id()));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cancel.cancel(stranger, order.id()));
    assertThat(world.audited()).isEmpty();
  }

  @Test
  void whatTheTeamMovesIsNoNewsToTheTeam() {
    Order order = world.placed();
    world.house.react(
        "orders.notify-admins-of-client-move",
        new OrderStatusChanged(
            order.id(), OrderStatus.EN_ATTENTE, OrderStatus.ANNULEE, Actor.Part.ADMIN));

    assertThat(world.told(world.admin)).hasSize(1);
  }

  @Test
  void theHistoryTellsEachStepToTheAuthorAndTheTeam() {
    Order order = world.placed();
    world.house.get(CancelOrder.class).cancel(world.lina(), order.id());
    ReadOrderHistory history = world.house.get(ReadOrderHistory.class);

    assertThat(history.ofOwn(world.lina(), order.id()))
        .containsExactly(
            new StatusChange(
                order.id(),
                OrderStatus.EN_ATTENTE,
                OrderStatus.ANNULEE,
                Actor.of(Actor.Part.CLIENT, world.author.id()),
                world.house.now()))
        .isEqualTo(history.ofAny(order.id()));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> history.ofOwn(stranger, order.id()));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> history.ofAny(new OrderId("gone")));
  }

  @Test
  void authorsSeeTheirOwnOrdersOnly() {
    Order order = world.placed();
    world.house.get(InMemoryOrderSearch.class).add(order);
    ReadOrders orders = world.house.get(ReadOrders.class);

    assertThat(orders.one(world.lina(), order.id())).isEqualTo(order);
    assertThat(orders.list(world.lina(), Optional.empty(), FIRST).rows()).containsExactly(order);
    assertThat(orders.list(world.lina(), Optional.of(OrderStatus.TERMINE), FIRST).rows()).isEmpty();
    assertThat(
            orders
                .listBehind(world.lina(), Optional.empty(), OrderPosition.behind(order), 10)
                .rows())
        .isEmpty();
    assertThat(orders.list(stranger, Optional.empty(), FIRST).rows()).isEmpty();
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> orders.one(stranger, order.id()));
  }

  @Test
  void anOrderIsAProjectToItsAuthor() {
    Order order = world.placed();
    world.house.get(InMemoryOrderSearch.class).add(order);
    ReadProjects projects = world.house.get(ReadProjects.class);

    assertThat(projects.list(world.lina(), Optional.empty(), Optional.of("DUNES"), FIRST).rows())
        .singleElement()
        .satisfies(
            project -> {
              assertThat(project.id()).isEqualTo(order.id());
              assertThat(
                      projects
                          .listBehind(
                              world.lina(),
                              Optional.empty(),
                              Optional.empty(),
                              ProjectPosition.behind(project),
                              10)
                          .rows())
                  .isEmpty();
            });
    assertThat(
            projects
                .list(world.lina(), Optional.of(ProjectStatus.completed), Optional.empty(), FIRST)
                .rows())
        .isEmpty();
    assertThat(projects.count(world.lina())).isEqualTo(new ProjectCounts(1, 0, 1, 0));
    assertThat(projects.count(stranger)).isEqualTo(new ProjectCounts(0, 0, 0, 0));
  }
}
