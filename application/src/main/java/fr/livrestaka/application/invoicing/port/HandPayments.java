package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.HandPayment;
import fr.livrestaka.domain.invoicing.InvoiceId;
import java.time.Instant;
import java.util.Optional;

/** Money for invoices that administrators have written down. Changed under the invoice's lock. */
public interface HandPayments {
  void add(HandPayment payment);

  /** The one of an invoice that stands. */
  Optional<HandPayment> standing(InvoiceId invoice);

  /** Voids the one that stands, if there is one. */
  void voidStanding(InvoiceId invoice, Instant now);
}
