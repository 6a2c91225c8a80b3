package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.credit.IssueCreditNote;
import fr.livrestaka.application.invoicing.documents.InvoiceLinks;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.invoicing.register.SeriesClock;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.invoicing.Billing;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.refusals.ClockAhead;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.InvoicePosition;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The invoices of an order. Of those that wait for their payment there is one at most, and what it
 * asks for is owed; the others are credited in the same transaction, so that nobody can pay them
 * meanwhile. Lock order: order, series of invoices, series of credit notes, invoices.
 */
@Singleton
public class OrderInvoices {
  private final Invoices invoices;
  private final Numbering numbering;
  private final SeriesClock clock;
  private final IssueCreditNote creditNotes;
  private final CurrentSeller currentSeller;
  private final InvoiceLinks links;
  private final Outbox outbox;
  private final IdGenerator ids;

  @Inject
  public OrderInvoices(
      Invoices invoices,
      Numbering numbering,
      IssueCreditNote creditNotes,
      CurrentSeller currentSeller,
      InvoiceLinks links,
      Outbox outbox,
      IdGenerator ids) {
    this.invoices = invoices;
    this.numbering = numbering;
    this.clock = new SeriesClock(numbering);
    this.creditNotes = creditNotes;
    this.currentSeller = currentSeller;
    this.links = links;
    this.outbox = outbox;
    this.ids = ids;
  }

  /**
   * Issues a new one.
   *
   * @param counter of the series of invoices, locked
   * @throws ClockAhead where this machine's clock runs far ahead
   */
  Invoice issue(Billing billing, Counter counter, Instant now) {
    InvoicePosition invoicePosition = clock.next(counter, now);
    InvoiceId id = new InvoiceId(ids.next());
    NextState<Invoice> issued =
        Invoice.issue(
            id,
            billing,
            currentSeller.issuing(),
            invoicePosition,
            links.of(id),
            links.withdrawal(billing.order()));
    Invoice invoice = issued.state();
    invoices.add(invoice);
    numbering.advance(counter.after(invoice));
    issued.events().forEach(outbox::record);
    return invoice;
  }

  /** The one that waits for this sum, locked. All others are credited: a new one replaces them. */
  Optional<Invoice> awaiting(OrderId order, Money sum, Instant now) {
    return keepOnly(order, Optional.of(sum), "replaced", now);
  }

  /**
   * Credits those that ask for another sum than the order costs now.
   *
   * @param due empty where nothing can be paid
   */
  public void takeBackOutdated(OrderId order, Optional<Money> due, Instant now) {
    keepOnly(order, due, "outdated", now);
  }

  private Optional<Invoice> keepOnly(
      OrderId order, Optional<Money> sum, String cause, Instant now) {
    numbering.lock(Series.AVOIR);
    List<Invoice> open = invoices.openOf(order);
    Optional<Invoice> kept =
        open.stream().filter(invoice -> sum.filter(invoice::awaits).isPresent()).findFirst();
    String reason = NoticeTexts.of("invoicing").get("credit." + cause + ".reason");
    open.stream()
        .filter(invoice -> kept.filter(invoice::equals).isEmpty())
        .forEach(invoice -> creditNotes.creditRest(invoice.id(), reason, cause, now));
    return kept;
  }
}
