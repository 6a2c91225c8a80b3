package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.shared.Page;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.shared.Money;
import java.util.Map;

/**
 * A page of invoices, and what all that match come to.
 *
 * @param totals statuses that no invoice has are absent
 */
public record InvoiceListing(Page<InvoiceView> page, Map<InvoiceStatus, Total> totals) {
  public InvoiceListing {
    totals = Map.copyOf(totals);
  }

  /**
   * The invoices of one status.
   *
   * @param amount VAT included
   */
  public record Total(long invoices, Money amount) {}
}
