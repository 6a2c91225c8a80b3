package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.orders.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The invoices that this program issued; adopted ones have no snapshot and are not found here. */
public interface Invoices {
  Optional<Invoice> find(InvoiceId id);

  /** As {@link #find}, and keeps the invoice locked until the open write transaction ends. */
  Optional<Invoice> lock(InvoiceId id);

  /** As committed by now, also where the transaction began earlier. */
  Optional<Invoice> ofPayment(String paymentId);

  /** Those of an order in the order of issue. */
  List<Invoice> ofOrder(OrderId order);

  /** Refuses, with a failure, a second invoice of a payment and a number that is taken. */
  void add(Invoice invoice);

  /**
   * @param paidAt as it is to be stored; empty where the invoice is not paid
   */
  void changeStatus(InvoiceId id, InvoiceStatus status, Optional<Instant> paidAt, Instant now);

  /**
   * Stores what its document must look like for ever, once.
   *
   * @param pdfHash SHA-256 in hex
   * @return the hash that is stored now: this one, or the one stored before
   */
  String keepPdfHash(InvoiceId id, String pdfHash);
}
