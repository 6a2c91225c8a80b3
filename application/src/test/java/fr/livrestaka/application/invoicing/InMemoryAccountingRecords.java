package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.AccountingRecords;
import fr.livrestaka.application.invoicing.port.RefundCredits;
import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.application.payments.refunds.port.Refunds;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.HandPayment;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.domain.invoicing.books.BookEntry.Kind;
import fr.livrestaka.domain.invoicing.books.BookEntry.Market;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.RefundCredit;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The documents of an {@link InMemoryInvoicing}, and money that moved. Disputes are left out, and
 * money by hand for invoices of the former application.
 */
public final class InMemoryAccountingRecords implements AccountingRecords {
  private final InMemoryInvoicing store;
  private final InMemoryOrders orders;
  private final Payments payments;
  private final Refunds refunds;
  private final RefundCredits credits;
  private final InMemoryHandPayments handPayments;

  public InMemoryAccountingRecords(
      InMemoryInvoicing store,
      InMemoryOrders orders,
      Payments payments,
      Refunds refunds,
      RefundCredits credits,
      InMemoryHandPayments handPayments) {
    this.store = store;
    this.orders = orders;
    this.payments = payments;
    this.refunds = refunds;
    this.credits = credits;
    this.handPayments = handPayments;
  }

  /**
   * Money that moved, above zero.
   *
   * @param told how much of it has credit notes that show its VAT
   * @param tax the VAT of that
   */
  private record Movement(
      Kind kind,
      boolean takes,
      String id,
      OrderId order,
      Optional<Invoice> invoice,
      Money amount,
      Money told,
      Money tax,
      Optional<PaymentWay> byHand,
      Instant at,
      Instant writtenAt) {}

  @Override
  public List<BookEntry> within(AccountingPeriod period) {
    return Stream.of(
            store.former().stream().map(InMemoryAccountingRecords::entry),
            store.all().stream().map(this::entry),
            store.allNotes().stream().map(this::entry),
            movements().map(this::entry))
        .flatMap(entries -> entries)
        .filter(entry -> !entry.day().isBefore(period.from()) && !entry.day().isAfter(period.to()))
        .toList();
  }

  private Stream<Movement> movements() {
    List<OrderId> all = orders.all().stream().map(Order::id).toList();
    return Stream.of(
            all.stream().flatMap(order -> payments.ofOrder(order).stream()).map(this::paid),
            all.stream().flatMap(order -> refunds.ofOrder(order).stream()).flatMap(this::refunded),
            handPayments.all().stream().filter(this::isOfOurs).flatMap(this::byHand))
        .flatMap(movements -> movements);
  }

  private Movement paid(Payment payment) {
    return new Movement(
        Kind.PAYMENT,
        false,
        payment.id().value(),
        payment.order(),
        store.invoices().ofPayment(payment.id().value()),
        payment.amount(),
        Money.ZERO,
        Money.ZERO,
        Optional.empty(),
        payment.paidAt(),
        payment.paidAt());
  }

  /** Also those that came back later; those that never went are in no books. */
  private Stream<Movement> refunded(Refund refund) {
    boolean went = !refund.isPending() && (!refund.isFailed() || refund.cameBackAt().isPresent());
    Optional<Instant> wentAt = refund.settledAt().filter(at -> went);
    return Stream.concat(
        wentAt.map(at -> refunded(refund, true, at)).stream(),
        refund.cameBackAt().map(at -> refunded(refund, false, at)).stream());
  }

  private Movement refunded(Refund refund, boolean takes, Instant at) {
    Optional<Invoice> invoice = store.invoices().ofPayment(refund.payment().value());
    List<RefundCredit> told =
        invoice.stream()
            .flatMap(one -> credits.ofInvoice(one.id()).stream())
            .filter(credit -> credit.refund().equals(refund.id().value()))
            .toList();
    return new Movement(
        Kind.REFUND,
        takes,
        refund.id().value(),
        payments.find(refund.payment()).orElseThrow().order(),
        invoice,
        refund.amount(),
        told.stream().map(RefundCredit::amount).reduce(Money.ZERO, Money::plus),
        told.stream().map(RefundCredit::tax).reduce(Money.ZERO, Money::plus),
        Optional.empty(),
        at,
        at);
  }

  private boolean isOfOurs(HandPayment payment) {
    return store.all().stream().anyMatch(invoice -> invoice.id().equals(payment.invoice()));
  }

  private Stream<Movement> byHand(HandPayment payment) {
    return Stream.concat(
        Stream.of(byHand(payment, false, payment.paidAt(), payment.recordedAt())),
        payment.voidedAt().map(at -> takenBack(payment, at)).stream());
  }

  /** One that is described anew is taken back on its own day. */
  private Movement takenBack(HandPayment payment, Instant voidedAt) {
    boolean isReplaced =
        handPayments.all().stream()
            .filter(
                one -> one.invoice().equals(payment.invoice()) && !one.id().equals(payment.id()))
            .anyMatch(one -> one.recordedAt().equals(voidedAt));
    return byHand(payment, true, isReplaced ? payment.paidAt() : voidedAt, voidedAt);
  }

  private Movement byHand(HandPayment payment, boolean takes, Instant at, Instant writtenAt) {
    Invoice invoice = store.invoice(payment.invoice());
    return new Movement(
        Kind.PAYMENT,
        takes,
        payment.id(),
        invoice.order(),
        Optional.of(invoice),
        payment.amount(),
        Money.ZERO,
        Money.ZERO,
        Optional.of(payment.way()),
        at,
        writtenAt);
  }

  /** Nobody knows the VAT of the former application's invoices. */
  private static BookEntry entry(InvoiceView former) {
    Money tax = former.taxAmount();
    return new BookEntry(
        Kind.INVOICE,
        former.number(),
        former.order().id().value(),
        Optional.empty(),
        InvoiceNumber.dateOf(former.createdAt()),
        Optional.empty(),
        Optional.empty(),
        Market.CONSUMER,
        Optional.empty(),
        new Amounts(former.amount().minus(tax), tax, former.amount()));
  }

  private BookEntry entry(Invoice invoice) {
    Snapshot snapshot = invoice.snapshot();
    return entry(
        Kind.INVOICE,
        invoice.order(),
        snapshot,
        Optional.empty(),
        snapshot.amounts(),
        store.isPurged(invoice.id().value()));
  }

  private BookEntry entry(CreditNote note) {
    Invoice invoice = store.invoice(note.invoice());
    return entry(
        Kind.CREDIT_NOTE,
        invoice.order(),
        note.snapshot(),
        Optional.of(invoice.snapshot().number().text()),
        note.snapshot().amounts().negated(),
        store.isPurged(note.id().value()));
  }

  private static BookEntry entry(
      Kind kind,
      OrderId order,
      Snapshot snapshot,
      Optional<String> refersTo,
      Amounts amounts,
      boolean purged) {
    return new BookEntry(
        kind,
        snapshot.number().text(),
        order.value(),
        refersTo,
        snapshot.issuedOn(),
        Optional.of(snapshot.regime().percent()).filter(rate -> !purged),
        Optional.empty(),
        purged ? Market.CONSUMER : Market.of(snapshot.buyer()),
        Optional.of(snapshot.issuedOn()).filter(day -> !purged),
        snapshot.issuedOn(),
        snapshot.isOnDebits() && !purged,
        amounts);
  }

  private BookEntry entry(Movement movement) {
    Optional<Snapshot> frozen =
        movement.invoice().filter(one -> !store.isPurged(one.id().value())).map(Invoice::snapshot);
    Amounts amounts =
        frozen
            .map(text -> amounts(text.regime(), movement))
            .orElseGet(() -> Amounts.untaxed(movement.amount()));
    return new BookEntry(
        movement.kind(),
        movement.id(),
        movement.order().value(),
        movement.invoice().map(one -> one.snapshot().number().text()),
        InvoiceNumber.dateOf(movement.at()),
        frozen.map(text -> text.regime().percent()),
        movement.byHand(),
        frozen.map(text -> Market.of(text.buyer())).orElse(Market.CONSUMER),
        frozen.map(Snapshot::issuedOn),
        InvoiceNumber.dateOf(movement.writtenAt()),
        frozen.map(Snapshot::isOnDebits).orElse(false),
        movement.takes() ? amounts.negated() : amounts);
  }

  private static Amounts amounts(VatRegime regime, Movement movement) {
    Money total = movement.amount();
    Money tax = movement.tax().plus(regime.split(total.minus(movement.told())).tax());
    return new Amounts(total.minus(tax), tax, total);
  }
}
