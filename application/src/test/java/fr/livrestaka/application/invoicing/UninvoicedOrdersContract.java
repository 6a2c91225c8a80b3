package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.port.UninvoicedOrders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link UninvoicedOrders} does. */
public abstract class UninvoicedOrdersContract {
  private static final int MANY = 100_000;
  private static final Instant PLACED = Instant.parse("2021-03-01T10:00:00Z");

  protected abstract UninvoicedOrders uninvoiced();

  protected abstract IssuedDocuments documents();

  protected abstract Transactions transactions();

  /** A client that exists. */
  protected abstract AccountId client();

  /** Stores a paid order. */
  protected abstract void store(OrderId order, AccountId client, long cents, Instant placed);

  /** Stores a payment of it. */
  protected abstract void pay(OrderId order, String payment, long cents, Instant at);

  @Test
  void aPaidOrderIsFoundUntilItHasAnInvoice() {
    AccountId client = client();
    OrderId order = order(client, 4_200);
    PaidOrder expected =
        new PaidOrder(order, "order:" + order.value(), client, Money.ofCents(4_200), PLACED);

    assertThat(find(order)).containsExactly(expected);
    assertThat(inTransaction(() -> uninvoiced().list(MANY))).contains(expected);
    documents().invoice(client, order, "pi_" + order.value(), 4_200);
    assertThat(find(order)).isEmpty();
    assertThat(inTransaction(() -> uninvoiced().list(MANY))).doesNotContain(expected);
  }

  @Test
  void eachPaymentLacksAnInvoiceOfItsOwn() {
    AccountId client = client();
    OrderId order = order(client, 4_200);
    PaidOrder first = payment(order, client, 4_200, PLACED.plusSeconds(60));
    PaidOrder second = payment(order, client, 900, PLACED.plusSeconds(120));

    assertThat(find(order)).containsExactly(first, second);
    documents().invoice(client, order, first.paymentId(), 4_200);
    assertThat(find(order)).containsExactly(second);
    assertThat(inTransaction(() -> uninvoiced().list(MANY))).contains(second).doesNotContain(first);
    documents().invoice(client, order, second.paymentId(), 900);
    assertThat(find(order)).isEmpty();
  }

  @Test
  void aPaymentTellsTheAmountThatTheOrderLacks() {
    AccountId client = client();
    OrderId order = order(client, 0);
    PaidOrder payment = payment(order, client, 4_200, PLACED.plusSeconds(60));

    assertThat(find(order)).containsExactly(payment);
    assertThat(inTransaction(() -> uninvoiced().withoutAmount(MANY))).doesNotContain(order);
  }

  private PaidOrder payment(OrderId order, AccountId client, long cents, Instant at) {
    String payment = UUID.randomUUID().toString();
    pay(order, payment, cents, at);
    return new PaidOrder(order, payment, client, Money.ofCents(cents), at);
  }

  @Test
  void anOrderWithoutAmountIsOnlyNamed() {
    OrderId order = order(client(), 0);

    assertThat(inTransaction(() -> uninvoiced().withoutAmount(MANY))).contains(order);
    assertThat(find(order)).isEmpty();
    assertThat(inTransaction(() -> uninvoiced().list(MANY)))
        .noneMatch(found -> found.order().equals(order));
  }

  @Test
  void givesNoMoreThanAskedAndNothingOfTheUnknown() {
    for (int i = 0; i < 2; i++) order(client(), 100);

    assertThat(inTransaction(() -> uninvoiced().list(1))).hasSize(1);
    assertThat(find(new OrderId("x".repeat(300)))).isEmpty();
  }

  private OrderId order(AccountId client, long cents) {
    OrderId order = new OrderId(UUID.randomUUID().toString());
    store(order, client, cents, PLACED);
    return order;
  }

  private List<PaidOrder> find(OrderId order) {
    return inTransaction(() -> uninvoiced().of(order));
  }

  private <T> T inTransaction(Supplier<T> work) {
    return transactions().write(work);
  }
}
