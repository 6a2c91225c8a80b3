package fr.livrestaka.application.invoicing;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.invoicing.credit.CreditRefunds;
import fr.livrestaka.application.invoicing.port.UninvoicedOrders;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Issues the invoices that payments, and paid orders of the former service, lack; on command only.
 * What was refunded of them meanwhile is credited at once.
 */
@Singleton
public class IssueMissingInvoices {
  private static final int AT_ONCE = 500;

  private final UninvoicedOrders uninvoiced;
  private final Orders orders;
  private final IssueInvoice issueInvoice;
  private final CreditRefunds creditRefunds;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public IssueMissingInvoices(
      UninvoicedOrders uninvoiced,
      Orders orders,
      IssueInvoice issueInvoice,
      CreditRefunds creditRefunds,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.uninvoiced = uninvoiced;
    this.orders = orders;
    this.issueInvoice = issueInvoice;
    this.creditRefunds = creditRefunds;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** At most 500 of each. */
  public MissingInvoices missing() {
    return transactions.read(
        () -> new MissingInvoices(uninvoiced.list(AT_ONCE), uninvoiced.withoutAmount(AT_ONCE)));
  }

  /** Each order in a transaction of its own; a repetition goes on where the last one ended. */
  public List<Invoice> heal(Caller caller) {
    Map<OrderId, List<PaidOrder>> byOrder =
        missing().orders().stream()
            .collect(groupingBy(PaidOrder::order, LinkedHashMap::new, toList()));
    return byOrder.entrySet().stream()
        .flatMap(found -> heal(caller, found.getKey(), found.getValue()).stream())
        .toList();
  }

  private List<Invoice> heal(Caller caller, OrderId id, List<PaidOrder> found) {
    return transactions.write(
        () -> orders.lock(id).map(order -> issueAll(caller, order, found)).orElse(List.of()));
  }

  /** Order, payments, series: a refund that is credited meanwhile locks payment and series, too. */
  private List<Invoice> issueAll(Caller caller, Order order, List<PaidOrder> found) {
    List<String> known = found.stream().map(PaidOrder::paymentId).toList();
    creditRefunds.lock(
        found.stream()
            .filter(not(PaidOrder::wasPaidToFormerService))
            .map(PaidOrder::paymentId)
            .toList());
    return uninvoiced.of(order.id()).stream()
        .filter(paid -> known.contains(paid.paymentId()))
        .map(paid -> issue(caller, order, paid))
        .toList();
  }

  private Invoice issue(Caller caller, Order order, PaidOrder paid) {
    Invoice invoice = issueInvoice.issueForPayment(order, paid, clock.instant());
    if (!paid.wasPaidToFormerService()) creditRefunds.agree(paid.paymentId(), clock.instant());
    audit.record(InvoiceAudit.generated(caller, invoice));
    return invoice;
  }

  /**
   * @param orders can be invoiced
   * @param withoutAmount cannot: nobody wrote down what was paid
   */
  public record MissingInvoices(List<PaidOrder> orders, List<OrderId> withoutAmount) {}
}
