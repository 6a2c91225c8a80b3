package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.HandPayments;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.invoicing.HandPayment;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.till.StoredRow;
import fr.livrestaka.domain.orders.OrderId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Payments that administrators have written down, in memory. */
public final class InMemoryHandPayments implements HandPayments, Undoable {
  private final Invoices invoices;
  private final List<HandPayment> all = new ArrayList<>();

  public InMemoryHandPayments(Invoices invoices) {
    this.invoices = invoices;
  }

  /** Voided ones too, in the order of writing. */
  public List<HandPayment> all() {
    return List.copyOf(all);
  }

  @Override
  public void add(HandPayment payment) {
    all.add(payment);
  }

  @Override
  public Optional<HandPayment> standing(InvoiceId invoice) {
    return all.stream()
        .filter(HandPayment::stands)
        .filter(payment -> payment.invoice().equals(invoice))
        .findFirst();
  }

  @Override
  public List<HandPayment> ofOrder(OrderId order) {
    List<InvoiceId> ofOrder = invoices.ofOrder(order).stream().map(Invoice::id).toList();
    return all.stream()
        .filter(HandPayment::stands)
        .filter(payment -> ofOrder.contains(payment.invoice()))
        .sorted(Comparator.comparing(HandPayment::paidAt).thenComparing(HandPayment::id))
        .toList();
  }

  @Override
  public void voidStanding(InvoiceId invoice, Instant now) {
    all.replaceAll(
        payment ->
            payment.stands() && payment.invoice().equals(invoice) ? payment.voided(now) : payment);
  }

  @Override
  public List<HandPayment> after(String id, int limit) {
    return all.stream()
        .filter(payment -> payment.id().compareTo(id) > 0)
        .sorted(Comparator.comparing(HandPayment::id))
        .limit(limit)
        .toList();
  }

  /** As somebody does who writes to the database. */
  public void tamper(UnaryOperator<HandPayment> tampering) {
    all.replaceAll(tampering);
  }

  /** As somebody does who writes to the database. */
  public void forget(String payment) {
    all.removeIf(one -> one.id().equals(payment));
  }

  @Override
  public List<StoredRow<HandPayment>> stored(String id, int limit) {
    return after(id, limit).stream()
        .map(row -> new StoredRow<>(row.id(), Optional.of(row)))
        .toList();
  }

  @Override
  public Runnable undo() {
    List<HandPayment> before = List.copyOf(all);
    return () -> {
      all.clear();
      all.addAll(before);
    };
  }
}
