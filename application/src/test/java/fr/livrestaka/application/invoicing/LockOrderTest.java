package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.correction.CorrectInvoice;
import fr.livrestaka.application.invoicing.credit.CreditRefunds;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.invoicing.receipts.IssueReceipt;
import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.application.orders.OrderWorld;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.payments.InMemoryPayments;
import fr.livrestaka.application.payments.InMemoryRefunds;
import fr.livrestaka.application.payments.PaymentFixtures;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.correction.InvoiceCorrection;
import fr.livrestaka.domain.invoicing.correction.Rewording;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.refunds.RefundStatus;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever locks several of these locks them in one order, so that nobody waits in a circle. */
class LockOrderTest {
  private final OrderWorld world = new OrderWorld();
  private final List<String> locks = new ArrayList<>();

  @BeforeEach
  void listen() {
    listen(Orders.class, world.house.get(InMemoryOrders.class));
    listen(Payments.class, world.house.get(InMemoryPayments.class));
    listen(Numbering.class, world.house.get(InMemoryInvoicing.class).numbering());
    listen(Invoices.class, world.house.get(InMemoryInvoicing.class).invoices());
  }

  @Test
  void missingInvoicesLockTheirPaymentsBeforeTheSeries() {
    Order order = world.placed();
    InMemoryUninvoicedOrders uninvoiced = world.house.get(InMemoryUninvoicedOrders.class);
    uninvoiced.add(
        new PaidOrder(
            order.id(),
            "order:" + order.id().value(),
            world.author.id(),
            Money.ofCents(100),
            world.house.now()));
    for (String payment : List.of("p2", "p1")) {
      pay(order, payment);
      uninvoiced.pay(order.id(), payment, Money.ofCents(35_000), world.house.now());
    }
    refund("p2");
    locks.clear();

    assertThat(world.house.get(IssueMissingInvoices.class).heal(world.team())).hasSize(2);
    assertThat(locks.stream().distinct())
        .containsExactly("Orders", "Payments p1", "Payments p2", "FACT", "AVOIR", "Invoices");
  }

  @Test
  void aRefundIsCreditedInTheSameOrder() {
    Order order = world.placed();
    pay(order, "p1");
    refund("p1");
    locks.clear();

    world.house.get(CreditRefunds.class).agree("p1", world.house.now());
    assertThat(locks).containsExactly("Payments p1", "AVOIR");
  }

  @Test
  void aCorrectionLocksItsSeriesBeforeTheInvoice() {
    Order order = world.placed();
    InvoiceId invoice =
        world.house.get(InvoiceUnpaidOrder.class).invoice(world.team(), order.id()).id();
    locks.clear();
    Rewording rewording = new Rewording(1, Optional.of("Relecture"), Optional.empty());

    world
        .house
        .get(CorrectInvoice.class)
        .correct(
            world.team(),
            invoice,
            new InvoiceCorrection(
                "by-hand:1", Optional.empty(), Optional.empty(), List.of(rewording), "Mal dit"));
    assertThat(locks).containsExactly("RECT", "Invoices");
  }

  @Test
  void aReceiptLocksItsInvoiceAlone() {
    Order order = world.placed();
    InvoiceId invoice =
        world.house.get(InvoiceUnpaidOrder.class).invoice(world.team(), order.id()).id();
    locks.clear();

    world.house.get(IssueReceipt.class).of(invoice, "payment:p1", world.house.now());
    assertThat(locks).containsExactly("Invoices");
  }

  private void pay(Order order, String payment) {
    world
        .house
        .get(InMemoryPayments.class)
        .add(
            PaymentFixtures.payment(new PaymentId(payment), order.id(), 35_000, world.house.now()));
  }

  private void refund(String payment) {
    Refund given =
        new Refund(
            new RefundId("refund of " + payment),
            new PaymentId(payment),
            Money.ofCents(1_000),
            RefundStatus.SUCCEEDED,
            Optional.empty(),
            Optional.empty(),
            Optional.of("re_1"),
            Optional.empty(),
            world.house.now(),
            Optional.of(world.house.now()),
            Optional.empty());
    world.house.get(InMemoryRefunds.class).add(given);
  }

  private <T> void listen(Class<T> port, T of) {
    Object listening =
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              if (method.getName().startsWith("lock")) locks.add(name(port, arguments[0]));
              return method.invoke(of, arguments);
            });
    world.house.with(port, port.cast(listening));
  }

  private static String name(Class<?> port, Object locked) {
    if (port.equals(Numbering.class)) return locked.toString();
    if (locked instanceof PaymentId payment) return "Payments " + payment.value();
    return port.getSimpleName();
  }
}
