package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.port.HandPayments;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.HandPayment;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link HandPayments} does. */
public abstract class HandPaymentsContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  protected abstract HandPayments payments();

  protected abstract Transactions transactions();

  /** An invoice that is stored. */
  protected abstract InvoiceId invoice();

  /** The order of an invoice that is stored. */
  protected abstract OrderId orderOf(InvoiceId invoice);

  @Test
  void theOneThatStandsIsKnownUntilItIsVoided() {
    InvoiceId invoice = invoice();
    HandPayment cheque = payment(invoice, PaymentWay.CHEQUE, Optional.of("n° 17"));
    HandPayment transfer = payment(invoice, PaymentWay.VIREMENT, Optional.empty());
    assertThat(standing(invoice)).isEmpty();

    transactions().writing(() -> payments().add(cheque));
    assertThat(standing(invoice)).contains(cheque);
    transactions().writing(() -> payments().voidStanding(invoice, NOON.plusSeconds(1)));
    assertThat(standing(invoice)).isEmpty();
    transactions().writing(() -> payments().add(transfer));
    assertThat(standing(invoice)).contains(transfer);
    assertThat(standing(invoice())).isEmpty();
  }

  @Test
  void allAreListedInPortionsVoidedOnesToo() {
    InvoiceId invoice = invoice();
    HandPayment voided = payment(invoice, PaymentWay.CHEQUE, Optional.of("n° 18"));
    HandPayment standing = payment(invoice, PaymentWay.ESPECES, Optional.empty());
    Instant later = NOON.plusSeconds(1);
    transactions()
        .writing(
            () -> {
              payments().add(voided);
              payments().voidStanding(invoice, later);
              payments().add(standing);
            });

    List<HandPayment> listed = new ArrayList<>();
    String last = "";
    List<HandPayment> some = after(last);
    while (!some.isEmpty()) {
      listed.addAll(some);
      last = some.getLast().id();
      some = after(last);
    }
    assertThat(listed).contains(voided.voided(later), standing).doesNotHaveDuplicates();
  }

  @Test
  void thoseOfAnOrderAreFoundWhileTheyStand() {
    InvoiceId invoice = invoice();
    HandPayment cheque = payment(invoice, PaymentWay.CHEQUE, Optional.of("n° 19"));
    OrderId order = orderOf(invoice);
    assertThat(ofOrder(order)).isEmpty();

    transactions().writing(() -> payments().add(cheque));
    assertThat(ofOrder(order)).containsExactly(cheque);
    assertThat(ofOrder(orderOf(invoice()))).isEmpty();
    transactions().writing(() -> payments().voidStanding(invoice, NOON.plusSeconds(1)));
    assertThat(ofOrder(order)).isEmpty();
  }

  private List<HandPayment> ofOrder(OrderId order) {
    return transactions().write(() -> payments().ofOrder(order));
  }

  private List<HandPayment> after(String id) {
    return transactions().write(() -> payments().after(id, 1));
  }

  private Optional<HandPayment> standing(InvoiceId invoice) {
    return transactions().write(() -> payments().standing(invoice));
  }

  private static HandPayment payment(
      InvoiceId invoice, PaymentWay way, Optional<String> reference) {
    return new HandPayment(
        UUID.randomUUID().toString(),
        invoice,
        way,
        Money.ofCents(48_000),
        NOON,
        reference,
        Optional.of(new AccountId("admin")),
        NOON,
        Optional.empty());
  }
}
