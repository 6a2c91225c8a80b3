package fr.livrestaka.application.withdrawals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.ChangeInvoiceStatus;
import fr.livrestaka.application.invoicing.InvoiceUnpaidOrder;
import fr.livrestaka.application.invoicing.IssueInvoice;
import fr.livrestaka.application.invoicing.PaidOrder;
import fr.livrestaka.application.invoicing.correction.CorrectInvoice;
import fr.livrestaka.application.invoicing.credit.CreditRefunds;
import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.RefundCredits;
import fr.livrestaka.application.orders.InMemoryOrderConfirmations;
import fr.livrestaka.application.orders.OrderWorld;
import fr.livrestaka.application.payments.InMemoryPayments;
import fr.livrestaka.application.payments.PaymentFixtures;
import fr.livrestaka.application.payments.refunds.PaymentLedgers;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.MoneyReceived;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import fr.livrestaka.domain.invoicing.correction.InvoiceCorrection;
import fr.livrestaka.domain.invoicing.correction.Rewording;
import fr.livrestaka.domain.invoicing.credit.Correction.Corrected;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.RefundCredit;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalDecision;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalRequest;
import fr.livrestaka.domain.payments.refunds.PaymentLedger;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refusals.DisputeForbidsRefund;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.DisputeMoved;
import fr.livrestaka.domain.shared.Money;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Withdrawal from an order that was paid in several payments: one decision, one credit note. */
class SeveralPaymentsTest {
  private final OrderWorld world = new OrderWorld();
  private final InMemoryHouse house = world.house;
  private final ConfirmWithdrawal confirm = house.get(ConfirmWithdrawal.class);
  private final Order order = world.placed();

  @Test
  void allOfItGoesBackOverBothPaymentsByOneCreditNote() {
    Invoice first = pay("payment-1", 35_000);
    Invoice second = pay("payment-2", 10_000);
    Withdrawal received = declare();
    assertThat(line(received).repaid())
        .extracting(Repaid::payment, Repaid::amount, Repaid::status)
        .containsExactly(
            tuple(Optional.of(new PaymentId("payment-2")), cents(10_000), Optional.empty()),
            tuple(Optional.of(new PaymentId("payment-1")), cents(35_000), Optional.empty()));

    WithdrawalDecision decision = confirm.confirm(world.team(), received.id(), Optional.empty());
    assertThat(confirm.confirm(world.team(), received.id(), Optional.empty())).isEqualTo(decision);

    assertThat(decision.due().refund()).isEqualTo(cents(45_000));
    assertThat(refunds())
        .extracting(refund -> refund.payment().value(), Refund::amount)
        .containsExactly(tuple("payment-1", cents(35_000)), tuple("payment-2", cents(10_000)));
    assertThat(refunds()).extracting(one -> one.id().value()).contains(received.id().value());
    CreditNote note = onlyNote(first, second);
    assertThat(note.snapshot().amounts().total()).isEqualTo(cents(45_000));
    assertThat(note.snapshot().corrects().orElseThrow().invoices())
        .extracting(Corrected::number)
        .containsExactly(first.snapshot().number().text(), second.snapshot().number().text());
    assertThat(refunds()).allMatch(one -> one.creditNote().orElse("").equals(note.id().value()));
    assertThat(world.stored(order).isCancelled()).isTrue();
    assertThat(stored(first).status()).isEqualTo(InvoiceStatus.CANCELLED);
    assertThat(stored(second).status()).isEqualTo(InvoiceStatus.CANCELLED);
    assertThat(world.audited()).filteredOn("PAYMENT_REFUNDED"::equals).hasSize(2);

    giveBack();
    assertThat(onlyNote(first, second).id()).isEqualTo(note.id());
    List<RefundCredit> credits = house.get(RefundCredits.class).ofInvoice(first.id());
    assertThat(credits)
        .extracting(RefundCredit::amount)
        .containsExactlyInAnyOrder(cents(35_000), cents(10_000));
    assertThat(credits.stream().map(RefundCredit::tax).reduce(Money.ZERO, Money::plus))
        .isEqualTo(note.snapshot().amounts().tax());
    assertThat(house.mails()).filteredOn("template", "credit-note-issued").hasSize(1);
    assertThat(line(received).repaid())
        .extracting(repaid -> repaid.status().orElseThrow().name())
        .containsOnly("SUCCEEDED");
  }

  /** The price is what was agreed: 350 euros for 180 pages, whatever came twice. */
  @Test
  void aShareGoesBackOfTheLastPaymentFirst() {
    consent();
    Invoice first = pay("payment-1", 35_000);
    Invoice second = pay("payment-2", 10_000);
    house.get(InMemoryOrderConfirmations.class).sent(order.id(), house.now());
    Withdrawal received = declare();
    WithdrawalDecision decision = confirm.confirm(world.team(), received.id(), Optional.of(90));

    assertThat(decision.due().owed()).isEqualTo(cents(17_500));
    assertThat(decision.due().refund()).isEqualTo(cents(27_500));
    assertThat(refunds())
        .extracting(refund -> refund.payment().value(), Refund::amount)
        .containsExactly(tuple("payment-1", cents(17_500)), tuple("payment-2", cents(10_000)));
    CreditNote note = onlyNote(first, second);
    assertThat(note.amountsOn(first.id()).total()).isEqualTo(cents(17_500));
    assertThat(note.amountsOn(second.id()).total()).isEqualTo(cents(10_000));
    assertThat(world.stored(order).isCancelled()).isFalse();
    giveBack();
    assertThat(onlyNote(first, second).id()).isEqualTo(note.id());
  }

  @Test
  void anInvoiceThatWasCorrectedIsCreditedAsItStandsByNow() {
    Invoice first = pay("payment-1", 35_000);
    Invoice second = pay("payment-2", 10_000);
    CorrectiveInvoice corrective =
        house
            .get(CorrectInvoice.class)
            .correct(
                world.team(),
                first.id(),
                new InvoiceCorrection(
                    "by-hand:1",
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new Rewording(1, Optional.of("Relecture"), Optional.empty())),
                    "Libellé inexact"));
    confirm.confirm(world.team(), declare().id(), Optional.empty());

    CreditNote note = onlyNote(first, second);
    assertThat(note.snapshot().corrects().orElseThrow().invoices())
        .extracting(Corrected::number)
        .containsExactly(corrective.snapshot().number().text(), second.snapshot().number().text());
    assertThat(note.snapshot().lines().getFirst().label()).isEqualTo("Relecture");
    assertThat(note.amountsOn(first.id()).total()).isEqualTo(cents(35_000));
  }

  @Test
  void whatCameByHandGoesBackByHandOnTheSameCreditNote() {
    Invoice byHand = house.get(InvoiceUnpaidOrder.class).invoice(world.team(), order.id());
    house
        .get(ChangeInvoiceStatus.class)
        .change(
            world.team(),
            byHand.id(),
            InvoiceStatus.PAID,
            Optional.of(
                new MoneyReceived(PaymentWay.VIREMENT, Optional.empty(), Optional.empty())));
    Invoice byCard = pay("payment-1", 10_000);
    Withdrawal received = declare();
    WithdrawalDecision decision = confirm.confirm(world.team(), received.id(), Optional.empty());

    assertThat(decision.due().refund()).isEqualTo(cents(45_000));
    assertThat(refunds()).extracting(Refund::amount).containsExactly(cents(10_000));
    assertThat(line(received).repaid())
        .extracting(Repaid::payment, Repaid::amount)
        .containsExactly(
            tuple(Optional.of(new PaymentId("payment-1")), cents(10_000)),
            tuple(Optional.empty(), cents(35_000)));
    assertThat(onlyNote(byHand, byCard).snapshot().amounts().total()).isEqualTo(cents(45_000));
    giveBack();
    assertThat(onlyNote(byHand, byCard).amountsOn(byHand.id()).total()).isEqualTo(cents(35_000));
  }

  @Test
  void aDisputedPaymentHoldsUpItsOwnPartAlone() {
    pay("payment-1", 35_000);
    pay("payment-2", 10_000);
    dispute("needs_response", false);
    Withdrawal received = declare();
    assertThatExceptionOfType(DisputeForbidsRefund.class)
        .isThrownBy(() -> confirm.confirm(world.team(), received.id(), Optional.empty()));
    assertThat(refunds()).extracting(Refund::amount).containsExactly(cents(35_000));

    dispute("won", true);
    confirm.confirm(world.team(), received.id(), Optional.empty());
    assertThat(refunds()).extracting(Refund::amount).containsExactly(cents(35_000), cents(10_000));
  }

  private void dispute(String status, boolean closed) {
    house.pass(Duration.ofMinutes(1));
    house
        .get(Transactions.class)
        .writing(
            () -> {
              PaymentLedgers ledgers = house.get(PaymentLedgers.class);
              PaymentLedger ledger = ledgers.lock(new PaymentId("payment-2")).orElseThrow();
              DisputeMoved moved =
                  new DisputeMoved(
                      ledger.payment().paymentIntent().orElseThrow(),
                      "dp_1",
                      cents(10_000),
                      "fraudulent",
                      status,
                      closed,
                      Optional.empty(),
                      Optional.empty(),
                      house.now());
              ledgers.store(ledger, ledger.disputed(moved, house.now()));
            });
  }

  /** The payment service gives back what it was asked for. */
  private void giveBack() {
    for (Refund refund : refunds()) {
      house
          .get(Transactions.class)
          .writing(
              () -> {
                PaymentLedgers ledgers = house.get(PaymentLedgers.class);
                PaymentLedger ledger = ledgers.lock(refund.payment()).orElseThrow();
                Optional<String> name = Optional.of("re_" + refund.id().value());
                ledgers.store(ledger, ledger.answered(refund.id(), name, "", house.now()));
              });
      house.get(CreditRefunds.class).agree(refund.payment().value(), house.now());
    }
    house.carryOut();
  }

  private Invoice pay(String id, long cents) {
    house.pass(Duration.ofMinutes(1));
    house
        .get(InMemoryPayments.class)
        .add(PaymentFixtures.payment(new PaymentId(id), order.id(), cents, house.now()));
    PaidOrder paid = new PaidOrder(order.id(), id, world.author.id(), cents(cents), house.now());
    IssueInvoice issue = house.get(IssueInvoice.class);
    return house
        .get(Transactions.class)
        .write(() -> issue.issueForPayment(world.stored(order), paid, house.now()));
  }

  private void consent() {
    WithdrawalSteps.agreeToAll(world, order);
  }

  private Withdrawal declare() {
    return house
        .get(DeclareWithdrawal.class)
        .own(world.lina(), order.id(), new WithdrawalRequest("Lina", "lina@example.org"))
        .withdrawal()
        .orElseThrow();
  }

  private ReadWithdrawals.Line line(Withdrawal received) {
    return house.get(ReadWithdrawals.class).one(received.id());
  }

  private List<Refund> refunds() {
    return house.get(PaymentLedgers.class).ofOrder(order.id()).stream()
        .flatMap(ledger -> ledger.refunds().stream())
        .toList();
  }

  private CreditNote onlyNote(Invoice first, Invoice second) {
    CreditNotes notes = house.get(CreditNotes.class);
    assertThat(notes.ofInvoice(first.id())).hasSize(1).isEqualTo(notes.ofInvoice(second.id()));
    return notes.ofInvoice(first.id()).getFirst();
  }

  private Invoice stored(Invoice invoice) {
    return house.get(Invoices.class).find(invoice.id()).orElseThrow();
  }

  private static Money cents(long cents) {
    return Money.ofCents(cents);
  }
}
