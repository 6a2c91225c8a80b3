package fr.livrestaka.rest.invoicing;

import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invoice that this program issued, as it was issued.
 *
 * @param amount cents, VAT included
 * @param taxAmount cents
 */
@Serdeable
record IssuedInvoiceWire(
    String id,
    String number,
    String commandeId,
    long amount,
    long taxAmount,
    InvoiceStatus status,
    Instant issuedAt,
    Instant dueAt,
    @Nullable Instant paidAt) {

  static IssuedInvoiceWire of(Invoice invoice) {
    return new IssuedInvoiceWire(
        invoice.id().value(),
        invoice.snapshot().number().text(),
        invoice.order().value(),
        invoice.snapshot().amounts().total().cents(),
        invoice.snapshot().amounts().tax().cents(),
        invoice.status(),
        invoice.snapshot().issuedAt(),
        invoice.dueAt(),
        invoice.paidAt().orElse(null));
  }

  /** The invoice, with a word about it. */
  @Serdeable
  record Answer(String message, IssuedInvoiceWire facture) {}
}
