package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.register.Verification;
import fr.livrestaka.application.invoicing.register.VerifyInvoices;
import fr.livrestaka.application.invoicing.register.VerifyRegister;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was paid and lacks an invoice gets it on command; then all is sound. */
class IssueMissingInvoicesTest {
  private final InvoicingWorld world = new InvoicingWorld();
  private final InMemoryUninvoicedOrders uninvoiced = new InMemoryUninvoicedOrders(world.store);

  @Test
  void eachPaymentOfAnOrderGetsItsInvoice() {
    paidToFormerService(world.order.id(), 48_000);
    uninvoiced.pay(world.order.id(), "pi_1", Money.ofCents(48_000), world.now);
    uninvoiced.pay(world.order.id(), "pi_2", Money.ofCents(900), world.now);
    world.pay("pi_1", 48_000);
    assertThat(verify().isSound()).isFalse();
    assertThat(verify().paymentsWithoutInvoice()).containsExactly("pi_2");

    List<Invoice> healed = heal();
    assertThat(healed).extracting(Invoice::paymentId).containsExactly(Optional.of("pi_2"));
    assertThat(healed.get(0).snapshot().amounts().total()).isEqualTo(Money.ofCents(900));
    assertThat(verify().isSound()).isTrue();
    assertThat(heal()).isEmpty();
    assertThat(world.audit.entries()).hasSize(1);
  }

  @Test
  void anOrderThatTheFormerServiceWasPaidForGetsOne() {
    paidToFormerService(world.order.id(), 48_000);
    assertThat(verify().isSound()).isFalse();
    assertThat(verify().paidOrdersWithoutInvoice()).containsExactly(world.order.id());

    assertThat(heal()).hasSize(1);
    assertThat(verify().isSound()).isTrue();
  }

  @Test
  void whatNobodyCanInvoiceIsNamedAndAllIsSound() {
    paidToFormerService(world.order.id(), 0);

    assertThat(heal()).isEmpty();
    assertThat(verify().isSound()).isTrue();
    assertThat(verify().withoutAmount()).containsExactly(world.order.id());
  }

  private void paidToFormerService(OrderId order, long cents) {
    uninvoiced.add(
        new PaidOrder(
            order, "order:" + order.value(), world.client.id(), Money.ofCents(cents), world.now));
  }

  private List<Invoice> heal() {
    return new IssueMissingInvoices(
            uninvoiced,
            world.orders,
            world.issueInvoice,
            world.creditRefunds,
            world.audit,
            new InMemoryTransactions(),
            () -> world.now)
        .heal(InvoicingWorld.ADMIN);
  }

  private Verification verify() {
    return new VerifyInvoices(
            world.store.ledger(),
            uninvoiced,
            world.store.numbering(),
            world.files,
            new VerifyRegister(world.store.register(), new InMemoryTransactions()),
            new InMemoryTransactions(),
            InstantSource.system())
        .verify();
  }
}
