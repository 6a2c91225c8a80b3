package fr.livrestaka.application.orders;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.Priority;
import fr.livrestaka.domain.orders.StoredOrder;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Orders to test with. */
public final class OrderFixtures {
  public static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  private OrderFixtures() {}

  /** What tests of lists tell orders apart by. */
  public record Facts(
      String titre,
      OrderStatus statut,
      Instant createdAt,
      Optional<Instant> dateEcheance,
      Optional<String> packType) {
    public static Facts titled(String titre) {
      return new Facts(titre, OrderStatus.EN_ATTENTE, NOON, Optional.empty(), Optional.empty());
    }

    public Facts in(OrderStatus other) {
      return new Facts(titre, other, createdAt, dateEcheance, packType);
    }

    public Facts placedAt(Instant time) {
      return new Facts(titre, statut, time, dateEcheance, packType);
    }

    public Facts due(Instant time) {
      return new Facts(titre, statut, createdAt, Optional.of(time), packType);
    }

    public Facts ofTariff(String id) {
      return new Facts(titre, statut, createdAt, dateEcheance, Optional.of(id));
    }
  }

  public static Order order(AccountId client, Facts facts) {
    return order(client, facts, Optional.empty());
  }

  /** An order whose client is also in charge of it, which only adopted rows say. */
  public static Order inOwnCharge(AccountId client) {
    return order(client, Facts.titled("Mon propre roman"), Optional.of(client));
  }

  private static Order order(AccountId client, Facts facts, Optional<AccountId> corrector) {
    return Order.restored(
        new StoredOrder(
            new OrderId(UUID.randomUUID().toString()),
            client,
            facts.titre(),
            Optional.empty(),
            Optional.empty(),
            facts.statut(),
            Optional.empty(),
            Optional.empty(),
            facts.createdAt(),
            facts.createdAt(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            facts.dateEcheance(),
            Optional.empty(),
            Priority.NORMALE,
            facts.packType(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            corrector));
  }
}
