package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.invoicing.port.UninvoicedOrders;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.orders.OrderId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Issues the invoices that paid orders of the former service lack; on command only. */
@Singleton
public class HealInvoices {
  private static final int AT_ONCE = 500;

  private final UninvoicedOrders uninvoiced;
  private final Orders orders;
  private final IssueInvoice issueInvoice;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public HealInvoices(
      UninvoicedOrders uninvoiced,
      Orders orders,
      IssueInvoice issueInvoice,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.uninvoiced = uninvoiced;
    this.orders = orders;
    this.issueInvoice = issueInvoice;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** At most 500 of each. */
  public Missing missing() {
    return transactions.read(
        () -> new Missing(uninvoiced.list(AT_ONCE), uninvoiced.withoutAmount(AT_ONCE)));
  }

  /** Each order in a transaction of its own; a repetition goes on where the last one ended. */
  public List<Invoice> heal(Caller caller) {
    return missing().orders().stream()
        .flatMap(order -> heal(caller, order.order()).stream())
        .toList();
  }

  private Optional<Invoice> heal(Caller caller, OrderId id) {
    Instant now = clock.instant();
    return transactions.write(
        () -> {
          orders.lock(id);
          Optional<Invoice> issued =
              uninvoiced.find(id).map(order -> issueInvoice.issueForPayment(order, now));
          issued.map(invoice -> InvoiceAudit.generated(caller, invoice)).ifPresent(audit::record);
          return issued;
        });
  }

  /**
   * @param orders can be invoiced
   * @param withoutAmount cannot: nobody wrote down what was paid
   */
  public record Missing(List<PaidOrder> orders, List<OrderId> withoutAmount) {}
}
