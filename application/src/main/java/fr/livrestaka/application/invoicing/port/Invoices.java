package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceState;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The invoices that this program issued; adopted ones have no snapshot and are not found here,
 * unless said.
 */
public interface Invoices {
  Optional<Invoice> find(InvoiceId id);

  /** As {@link #find}, and keeps the invoice locked until the open write transaction ends. */
  Optional<Invoice> lock(InvoiceId id);

  /** As committed by now, also where the transaction began earlier. */
  Optional<Invoice> ofPayment(String paymentId);

  /**
   * Those of an order in the order of issue, as committed by now; they stay locked until the open
   * write transaction ends.
   */
  List<Invoice> ofOrder(OrderId order);

  /**
   * Those of an order that wait for their payment, as committed by now; they stay locked until the
   * open write transaction ends.
   */
  List<Invoice> openOf(OrderId order);

  /**
   * Whether an invoice of that order and sum, issued here or adopted, is paid and not wholly
   * credited, as committed by now; it stays so until the open write transaction ends.
   */
  boolean isPaid(OrderId order, Money total);

  /** Refuses, with a failure, a second invoice of a payment and a number that is taken. */
  void add(Invoice invoice);

  /**
   * Reads the state of any invoice, an adopted one too, and keeps it locked until the open write
   * transaction ends.
   */
  Optional<InvoiceState> lockState(InvoiceId id);

  /**
   * Of any invoice, an adopted one too.
   *
   * @param paidAt as it is to be stored; empty where the invoice is not paid
   */
  void changeStatus(InvoiceId id, InvoiceStatus status, Optional<Instant> paidAt, Instant now);

  /**
   * Stores the payment of an invoice that waited for it.
   *
   * @param settled bears the payment
   */
  void settle(Invoice settled, Instant now);

  /**
   * Stores what its document must look like for ever, once.
   *
   * @param pdfHash SHA-256 in hex
   * @return the hash that is stored now: this one, or the one stored before
   */
  String keepPdfHash(InvoiceId id, String pdfHash);

  /** Makes all invoices of one account those of another, which is the same person's. */
  void handOver(AccountId from, AccountId to);
}
