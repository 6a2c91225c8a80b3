package fr.livrestaka.application.payments.schedules;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderRequest;
import fr.livrestaka.domain.orders.guests.GuestOrderRequest;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.Money;
import java.util.List;
import java.util.Optional;

/** People who order: guests of one address, or a client with an order that stands. */
final class Buyers {
  private final World world;
  private final TariffId tariff;
  final String email;
  private Optional<Order> standing = Optional.empty();

  Buyers(World world, TariffId tariff) {
    this.world = world;
    this.tariff = tariff;
    this.email = "guest." + world.nextId() + "@example.org";
  }

  /** Sends the order form; gives the session that the guest is sent to. */
  String order() {
    GuestOrderRequest form =
        new GuestOrderRequest(
            "Lina",
            "Moreau",
            email,
            "0600000000",
            Optional.of(tariff),
            Optional.of("Les dunes"),
            Optional.empty(),
            Optional.empty(),
            true);
    return world.orderAsGuest.order(form, List.of()).session().sessionId();
  }

  /** A client places an order, to be paid later. */
  void place() {
    Account client =
        Account.register(
                new AccountId(world.nextId()),
                "Lina",
                "Moreau",
                email,
                "hash",
                Optional.empty(),
                world.now())
            .state();
    OrderRequest request =
        new OrderRequest(
            "Les dunes",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(tariff.value()),
            Optional.empty(),
            Optional.empty());
    Order order =
        Order.place(
            new OrderId(world.nextId()),
            client.id(),
            request,
            Optional.of(Money.ofCents(35_000)),
            world.now());
    world.store.transactions().writing(() -> world.store.accounts().add(client));
    world.store.transactions().writing(() -> world.store.orders().add(order));
    standing = Optional.of(order);
  }

  Optional<Order> standing() {
    return standing;
  }

  /** Asks for the pay page of the order that stands; gives its session. */
  String pay() {
    Order order = standing.orElseThrow();
    Caller caller =
        new Caller(order.userId(), email, fr.livrestaka.domain.accounts.Role.USER, Origin.UNKNOWN);
    return world.payOrder.pay(caller, order.id().value()).sessionId();
  }

  /** The team sends another price, as an estimate does. */
  void newPrice(Money price) {
    OrderId id = standing.orElseThrow().id();
    world
        .store
        .transactions()
        .writing(
            () ->
                world.changes.change(
                    id,
                    Actor.of(Actor.Part.ADMIN, new AccountId("admin")),
                    world.now(),
                    order ->
                        order.isPaid()
                            ? order
                            : order.estimateSent(180, price, Actor.Part.ADMIN, world.now())));
    world.withdrawal.withdrawOutdated(id);
  }
}
