package fr.livrestaka.rest.invoicing;

import fr.livrestaka.application.invoicing.InvoiceView;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What everybody sees of an invoice (contract B §4, §5); part of the object that has it. Amounts
 * are cents, VAT included.
 */
@Serdeable
record InvoiceFacts(
    String id,
    String number,
    long amount,
    String amountFormatted,
    long taxAmount,
    String status,
    Instant createdAt,
    @Nullable Instant issuedAt,
    @Nullable Instant dueAt,
    @Nullable Instant paidAt,
    String pdfUrl) {
  static InvoiceFacts of(InvoiceView invoice) {
    return new InvoiceFacts(
        invoice.id().value(),
        invoice.number(),
        invoice.amount().cents(),
        Amount.of(invoice.amount()),
        invoice.taxAmount().cents(),
        invoice.status().name(),
        invoice.createdAt(),
        invoice.issuedAt().orElse(null),
        invoice.dueAt().orElse(null),
        invoice.paidAt().orElse(null),
        invoice.pdfUrl());
  }
}
