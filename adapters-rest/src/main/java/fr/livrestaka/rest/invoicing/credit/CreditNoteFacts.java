package fr.livrestaka.rest.invoicing.credit;

import fr.livrestaka.application.invoicing.credit.CreditNoteView;
import fr.livrestaka.rest.invoicing.Amount;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * What everybody sees of a credit note; part of the object that has it. Amounts are cents, VAT
 * included, and positive.
 */
@Serdeable
record CreditNoteFacts(
    String id,
    String number,
    long amount,
    String amountFormatted,
    long taxAmount,
    String reason,
    Instant issuedAt,
    String pdfUrl,
    CreditNoteWire.Corrected invoice) {
  static CreditNoteFacts of(CreditNoteView note) {
    return new CreditNoteFacts(
        note.id().value(),
        note.number(),
        note.amount().cents(),
        Amount.of(note.amount()),
        note.taxAmount().cents(),
        note.reason(),
        note.issuedAt(),
        note.pdfUrl(),
        CreditNoteWire.Corrected.of(note.invoice()));
  }
}
