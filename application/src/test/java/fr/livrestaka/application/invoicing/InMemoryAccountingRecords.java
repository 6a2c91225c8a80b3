package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.AccountingRecords;
import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.domain.invoicing.books.BookEntry.Kind;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents of an {@link InMemoryInvoicing}, and money that moved. */
public final class InMemoryAccountingRecords implements AccountingRecords {
  private final InMemoryInvoicing store;
  private final List<Movement> movements = new ArrayList<>();

  public InMemoryAccountingRecords(InMemoryInvoicing store) {
    this.store = store;
  }

  /**
   * Money that moved.
   *
   * @param payment what it is, or what it gives back
   */
  public record Movement(
      Kind kind, String id, OrderId order, String payment, Money amount, Instant at) {}

  public void move(Movement movement) {
    movements.add(movement);
  }

  @Override
  public List<BookEntry> within(AccountingPeriod period) {
    return Stream.of(
            store.all().stream().map(this::entry),
            store.allNotes().stream().map(this::entry),
            movements.stream().map(this::entry))
        .flatMap(entries -> entries)
        .filter(entry -> !entry.day().isBefore(period.from()) && !entry.day().isAfter(period.to()))
        .toList();
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
        !purged && snapshot.buyer().isBusiness(),
        amounts);
  }

  private BookEntry entry(Movement movement) {
    Optional<Invoice> invoice =
        store.all().stream()
            .filter(one -> one.paymentId().filter(movement.payment()::equals).isPresent())
            .findFirst();
    Optional<Snapshot> frozen =
        invoice.filter(one -> !store.isPurged(one.id().value())).map(Invoice::snapshot);
    Amounts amounts =
        frozen
            .map(text -> text.regime().split(movement.amount()))
            .orElseGet(() -> Amounts.untaxed(movement.amount()));
    return new BookEntry(
        movement.kind(),
        movement.id(),
        movement.order().value(),
        invoice.map(one -> one.snapshot().number().text()),
        InvoiceNumber.dateOf(movement.at()),
        frozen.map(text -> text.regime().percent()),
        Optional.empty(),
        frozen.filter(text -> text.buyer().isBusiness()).isPresent(),
        movement.kind() != Kind.PAYMENT ? amounts.negated() : amounts);
  }
}
