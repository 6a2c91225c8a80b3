package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.credit.IssueCreditNote;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An order's invoices that wait for their payment: one at most, and what it asks for is owed. The
 * others are credited in the same transaction, so that nobody can pay them meanwhile. Lock order:
 * order, series of invoices, series of credit notes, invoices.
 */
@Singleton
public class OpenInvoices {
  private final Invoices invoices;
  private final Numbering numbering;
  private final IssueCreditNote creditNotes;

  @Inject
  public OpenInvoices(Invoices invoices, Numbering numbering, IssueCreditNote creditNotes) {
    this.invoices = invoices;
    this.numbering = numbering;
    this.creditNotes = creditNotes;
  }

  /** The one that waits for this sum, locked; another invoice takes the place of all others. */
  Optional<Invoice> awaiting(OrderId order, Money sum, Instant now) {
    return keepOnly(order, Optional.of(sum), "replaced", now);
  }

  /**
   * Takes back those that ask for another sum than the order costs now.
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
