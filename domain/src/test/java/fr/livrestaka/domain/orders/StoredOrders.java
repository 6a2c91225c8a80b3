package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/** Orders for tests, as they may lie in the database. */
public final class StoredOrders {
  public static final AccountId OWNER = new AccountId("owner");
  public static final AccountId CORRECTOR = new AccountId("corrector");
  public static final Instant PLACED_AT = Instant.parse("2026-03-02T09:15:00Z");

  private OrderStatus statut = OrderStatus.EN_ATTENTE;
  private Optional<String> paymentStatus = Optional.empty();
  private Optional<String> sessionId = Optional.empty();
  private Optional<String> packType = Optional.empty();
  private Optional<Money> finalPrice = Optional.empty();
  private Optional<Money> orderPrice = Optional.empty();
  private Optional<AccountId> corrector = Optional.empty();

  private StoredOrders() {}

  public static StoredOrders anOrder() {
    return new StoredOrders();
  }

  public StoredOrders in(OrderStatus status) {
    statut = status;
    return this;
  }

  public StoredOrders withPayment(PaymentStatus status, String session) {
    paymentStatus = Optional.of(status.word());
    sessionId = Optional.of(session);
    return this;
  }

  public StoredOrders ofPack(String key) {
    packType = Optional.of(key);
    return this;
  }

  public StoredOrders finallyAt(long cents) {
    finalPrice = Optional.of(Money.ofCents(cents));
    return this;
  }

  public StoredOrders orderedAt(long cents) {
    orderPrice = Optional.of(Money.ofCents(cents));
    return this;
  }

  public StoredOrders inChargeOf(AccountId account) {
    corrector = Optional.of(account);
    return this;
  }

  public Order done() {
    return Order.restored(
        new StoredOrder(
            new OrderId("order-1"),
            OWNER,
            "Les dunes",
            Optional.of("Un roman"),
            Optional.of("https://example.org/dunes.pdf"),
            statut,
            Optional.of("Merci"),
            Optional.empty(),
            PLACED_AT,
            PLACED_AT.plusSeconds(60),
            paymentStatus,
            sessionId,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Priority.NORMALE,
            packType,
            Optional.of(200),
            Optional.empty(),
            Optional.of(Money.ofCents(20_000)),
            finalPrice,
            orderPrice,
            corrector));
  }
}
