package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.RefundCredits;
import fr.livrestaka.application.invoicing.port.RefundsToCredit;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.RefundCredit;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundStatus;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link RefundCredits} and {@link RefundsToCredit} does. */
public abstract class RefundCreditsContract {
  private static final Instant NOON = Instant.parse("2031-05-06T10:00:00.123Z");

  private final String payment = UUID.randomUUID().toString();

  protected abstract RefundCredits credits();

  protected abstract RefundsToCredit refunds();

  protected abstract IssuedDocuments documents();

  protected abstract Transactions transactions();

  /** A client that exists. */
  protected abstract AccountId client();

  /** An order of the client that exists. */
  protected abstract OrderId order(AccountId client);

  /** Stores a payment. */
  protected abstract void pay(OrderId order, String payment, long cents, Instant at);

  /** Stores a refund that has succeeded; gives its id. */
  protected abstract String refund(OrderId order, String payment, long cents, Instant at);

  @Test
  void whatARefundPaidIsKeptAndReleasedOnce() {
    AccountId client = client();
    OrderId order = order(client);
    pay(order, payment, 48_000, NOON);
    Invoice invoice = documents().invoice(client, order, payment, 48_000);
    CreditNote note = documents().credit(invoice, 1_200);
    String refund = refund(order, payment, 600, NOON);
    RefundCredit credit =
        new RefundCredit(
            refund, note.id(), Money.ofCents(600), Money.ofCents(100), NOON, Optional.empty());
    transactions().writing(() -> credits().add(credit));

    assertThat(transactions().write(() -> credits().ofInvoice(invoice.id())))
        .containsExactly(credit);
    transactions().writing(() -> credits().release(refund, NOON.plusSeconds(1)));
    transactions().writing(() -> credits().release(refund, NOON.plusSeconds(2)));
    assertThat(transactions().write(() -> credits().ofInvoice(invoice.id())))
        .containsExactly(credit.released(NOON.plusSeconds(1)));
  }

  @Test
  void aCreditNoteOfTwoInvoicesIsFoundByEither() {
    AccountId client = client();
    OrderId order = order(client);
    String other = UUID.randomUUID().toString();
    pay(order, payment, 48_000, NOON);
    pay(order, other, 10_001, NOON);
    Invoice first = documents().invoice(client, order, payment, 48_000);
    Invoice second = documents().invoice(client, order, other, 10_001);
    CreditNote note = documents().creditBoth(first, second);
    CreditNotes notes = documents().creditNotes();

    assertThat(transactions().write(() -> notes.find(note.id()))).contains(note);
    for (Invoice invoice : List.of(first, second)) {
      assertThat(transactions().write(() -> notes.ofInvoice(invoice.id()))).containsExactly(note);
      assertThat(note.amountsOn(invoice.id())).isEqualTo(invoice.snapshot().amounts());
    }
    String refund = refund(order, other, 10_001, NOON);
    RefundCredit credit =
        new RefundCredit(
            refund, note.id(), Money.ofCents(600), Money.ofCents(100), NOON, Optional.empty());
    transactions().writing(() -> credits().add(credit));
    assertThat(transactions().write(() -> credits().ofInvoice(second.id())))
        .containsExactly(credit);
    assertThat(transactions().write(() -> credits().ofInvoice(first.id()))).containsExactly(credit);
  }

  @Test
  void refundsAreFoundOldestFirst() {
    OrderId order = order(client());
    pay(order, payment, 48_000, NOON);
    String second = refund(order, payment, 700, NOON.plusSeconds(1));
    String first = refund(order, payment, 600, NOON);

    assertThat(transactions().write(() -> refunds().lockRefundsOf(new PaymentId(payment))))
        .extracting(one -> one.id().value(), Refund::amount, Refund::status)
        .containsExactly(
            tuple(first, Money.ofCents(600), RefundStatus.SUCCEEDED),
            tuple(second, Money.ofCents(700), RefundStatus.SUCCEEDED));
    assertThat(transactions().write(() -> refunds().lockRefundsOf(new PaymentId("order:x"))))
        .isEmpty();
  }
}
