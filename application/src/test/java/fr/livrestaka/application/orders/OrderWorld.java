package fr.livrestaka.application.orders;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.application.pricing.InMemoryTariffs;
import fr.livrestaka.application.pricing.TariffFixtures;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderRequest;
import fr.livrestaka.domain.pricing.Tariff;
import java.util.List;
import java.util.Optional;

/** An author, the team and a pack for 350 €, in a house of their own. */
public final class OrderWorld {
  public final InMemoryHouse house = new InMemoryHouse();
  public final Account author = house.person(Role.USER);
  public final Account admin = house.person(Role.ADMIN);
  public final Account corrector = house.person(Role.CORRECTOR);
  public final Tariff pack = TariffFixtures.pack();

  public OrderWorld() {
    house.get(InMemoryTariffs.class).add(pack);
  }

  public Caller lina() {
    return InMemoryHouse.caller(author);
  }

  public Caller team() {
    return InMemoryHouse.caller(admin);
  }

  public Caller paul() {
    return InMemoryHouse.caller(corrector);
  }

  /** An order of the pack. */
  public Order placed() {
    return house.get(PlaceOrder.class).place(lina(), request(Optional.of(pack.id().value())));
  }

  /** An order that is in the corrector's charge. */
  public Order inCharge() {
    Order order = placed();
    house.get(AssignCorrector.class).assign(team(), order.id(), Optional.of(corrector.id()));
    return stored(order);
  }

  public static OrderRequest request(Optional<String> packType) {
    return new OrderRequest(
        "Les dunes",
        Optional.of("Un roman"),
        Optional.empty(),
        Optional.empty(),
        packType,
        Optional.of(180),
        Optional.empty());
  }

  public Order stored(Order order) {
    return house.get(InMemoryOrders.class).find(order.id()).orElseThrow();
  }

  /** What an account has been told, newest first. */
  public List<String> told(Account account) {
    return house.notices(account.id()).stream().map(NotificationView::message).toList();
  }

  /** The actions that were written down, oldest first. */
  public List<String> audited() {
    return house.audited().stream().map(entry -> entry.action()).toList();
  }
}
