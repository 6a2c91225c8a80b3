package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.register.Seal;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.orders.OrderId;
import java.time.Instant;
import java.util.Optional;

/**
 * The values of an {@link Invoice} as they are stored (table {@code invoices}). Its state is not
 * checked, since another program may have changed the row.
 *
 * @param paymentId the payment that it acknowledges; one invoice a payment
 * @param snapshot an invoice's, and no credit note's
 * @param paidAt when it was paid, at the issue or later
 * @param pdfHash SHA-256 of its document, once made
 */
public record StoredInvoice(
    InvoiceId id,
    OrderId order,
    AccountId client,
    Optional<String> paymentId,
    Snapshot snapshot,
    Seal seal,
    InvoiceStatus status,
    Optional<Instant> paidAt,
    Optional<String> pdfHash) {
  /**
   * @throws IllegalArgumentException where what is printed on it corrects another document
   */
  public StoredInvoice {
    if (snapshot.corrects().isPresent()) {
      throw new IllegalArgumentException(snapshot.number() + " is no invoice");
    }
  }
}
