package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.invoicing.credit.IssueCreditNote;
import fr.livrestaka.application.invoicing.port.InvoiceSearch;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.HandPayment;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceState;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.MoneyReceived;
import fr.livrestaka.domain.invoicing.refusals.InvoiceChangeRefused;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderTeam;
import fr.livrestaka.domain.orders.refusals.OwnOrder;
import fr.livrestaka.domain.shared.NextState;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Sets an invoice's state by hand; cancelling one that was issued here makes a credit note
 * (contract B 5.6). Locks its order first, as whoever invoices or pays that does.
 */
@Singleton
public class ChangeInvoiceStatus {
  private final Orders orders;
  private final InvoiceSearch search;
  private final Invoices invoices;
  private final Numbering numbering;
  private final IssueCreditNote creditNotes;
  private final RecordHandPayment handPayments;
  private final Outbox outbox;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ChangeInvoiceStatus(
      Orders orders,
      InvoiceSearch search,
      Invoices invoices,
      Numbering numbering,
      IssueCreditNote creditNotes,
      RecordHandPayment handPayments,
      Outbox outbox,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.orders = orders;
    this.search = search;
    this.invoices = invoices;
    this.numbering = numbering;
    this.creditNotes = creditNotes;
    this.handPayments = handPayments;
    this.outbox = outbox;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Asking for the state that it is in changes nothing, unless the money is described otherwise
   * than before. A mark that is taken back voids the payment that it made; a cancelled invoice
   * keeps it, since the money has come.
   *
   * @param received how it was paid, where it is marked as paid; empty: nothing is known of it
   * @throws NotFound no such invoice
   * @throws OwnOrder it is that of an order which the caller has placed himself
   * @throws InvoiceChangeRefused it is cancelled, or a payment paid it
   */
  public InvoiceView change(
      Caller caller, InvoiceId id, InvoiceStatus asked, Optional<MoneyReceived> received) {
    Instant now = clock.instant();
    OrderId order = orderOf(id);
    boolean credits = asked.isCancelled() && isOurs(id);
    Instant paidAt = received.orElse(MoneyReceived.UNKNOWN).at(now);
    return transactions.write(
        () -> {
          orders.lock(order).ifPresent(locked -> OrderTeam.checkIsOfAnother(locked, caller.id()));
          if (credits) numbering.lock(Series.AVOIR);
          InvoiceState before = invoices.lockState(id).orElseThrow(ReadInvoices::missing);
          NextState<InvoiceState> moved = before.byHand(order, asked, paidAt);
          InvoiceState after = moved.state();
          boolean changes = !after.equals(before);
          if (changes && credits) creditRest(id, now);
          if (changes) store(id, moved, now);
          InvoiceView view = search.find(id).orElseThrow(ReadInvoices::missing);
          boolean isNews = record(caller, view, before, after, received);
          if (changes || isNews) audit.record(InvoiceAudit.changed(caller, view));
          return isNews ? search.find(id).orElseThrow() : view;
        });
  }

  /** Whether the money is described otherwise than before. */
  private boolean record(
      Caller caller,
      InvoiceView invoice,
      InvoiceState before,
      InvoiceState after,
      Optional<MoneyReceived> received) {
    Instant now = clock.instant();
    boolean isPaid = after.status().isPaid();
    if (after.isOpen()) handPayments.voidStanding(invoice, now);
    if (!isPaid || before.paidByPayment()) return false;
    boolean isNew = !before.status().isPaid();
    boolean isNews = received.filter(money -> handPayments.isNews(invoice, money)).isPresent();
    if (!isNew && !isNews) return false;
    MoneyReceived money = received.orElse(MoneyReceived.UNKNOWN);
    HandPayment payment = handPayments.record(invoice, money, caller.id(), now);
    invoices.changeStatus(invoice.id(), after.status(), Optional.of(payment.paidAt()), now);
    return true;
  }

  /** In a transaction of its own: the next one sees what was stored until it has the lock. */
  private OrderId orderOf(InvoiceId id) {
    return transactions
        .readCurrent(() -> search.find(id))
        .map(found -> found.order().id())
        .orElseThrow(ReadInvoices::missing);
  }

  private void store(InvoiceId id, NextState<InvoiceState> moved, Instant now) {
    InvoiceState after = moved.state();
    invoices.changeStatus(id, after.status(), after.paidAt(), now);
    moved.events().forEach(outbox::record);
  }

  /** Adopted invoices have nothing frozen that a credit note could correct. */
  private boolean isOurs(InvoiceId id) {
    return transactions.readCurrent(() -> invoices.find(id)).isPresent();
  }

  private void creditRest(InvoiceId id, Instant now) {
    String reason = NoticeTexts.of("invoicing").get("credit.by-hand.reason");
    creditNotes.creditRest(id, reason, "by-hand:" + id.value(), now);
  }
}
