package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.HandPayment;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.till.StoredRow;
import fr.livrestaka.domain.orders.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Money for invoices that administrators have written down. Changed under the invoice's lock. */
public interface HandPayments {
  void add(HandPayment payment);

  /** The one of an invoice that stands. */
  Optional<HandPayment> standing(InvoiceId invoice);

  /** Those of an order's invoices that stand, the oldest money first. */
  List<HandPayment> ofOrder(OrderId order);

  /** Voids the one that stands, if there is one. */
  void voidStanding(InvoiceId invoice, Instant now);

  /**
   * All by id, voided ones too.
   *
   * @param id those after this one; empty for the first
   * @param limit greatest number of payments
   */
  List<HandPayment> after(String id, int limit);

  /** As {@link #after}, for the proof: with those that cannot be. */
  List<StoredRow<HandPayment>> stored(String id, int limit);
}
