package fr.livrestaka.application.invoicing;

import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceLife;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.CreditPart;
import fr.livrestaka.domain.invoicing.register.BookKind;
import fr.livrestaka.domain.invoicing.register.RegisteredRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a register in memory keeps of documents. */
final class BookRows {
  private BookRows() {}

  static RegisteredRow of(Invoice invoice, boolean isPurged) {
    return new RegisteredRow(
        invoice.id().value(),
        invoice.snapshot().number().text(),
        Map.of(
            "order", invoice.order().value(),
            "client", invoice.client().value(),
            "payment", invoice.paymentId().orElse(""),
            "amount", Long.toString(invoice.snapshot().amounts().total().cents()),
            "state", state(invoice.status()),
            "paidAt", invoice.paidAt().map(Instant::toString).orElse(""),
            "seal", invoice.seal().hash(),
            "pdfHash", invoice.pdfHash().orElse(""),
            "purged", isPurged ? "1" : ""));
  }

  static RegisteredRow of(CreditNote note, boolean isPurged) {
    return new RegisteredRow(
        note.id().value(),
        note.snapshot().number().text(),
        Map.of(
            "invoice", note.invoice().value(),
            "cause", note.cause(),
            "amount", Long.toString(note.snapshot().amounts().total().cents()),
            "seal", note.seal().hash(),
            "pdfHash", note.pdfHash().orElse(""),
            "purged", isPurged ? "1" : ""));
  }

  /** What it takes from each of several invoices. */
  static List<RegisteredRow> partsOf(CreditNote note) {
    return note.parts().stream().map(part -> of(note, part)).toList();
  }

  private static RegisteredRow of(CreditNote note, CreditPart part) {
    String document =
        BookKind.CREDIT_NOTE_PART.document(note.id().value() + "/" + part.invoice().value());
    return new RegisteredRow(
        document,
        document,
        Map.of(
            "creditNote", note.id().value(),
            "invoice", part.invoice().value(),
            "amount", Long.toString(part.amounts().total().cents()),
            "tax", Long.toString(part.amounts().tax().cents())));
  }

  static RegisteredRow of(CorrectiveInvoice corrective, boolean isPurged) {
    return new RegisteredRow(
        BookKind.CORRECTIVE_INVOICE.document(corrective.id().value()),
        corrective.snapshot().number().text(),
        Map.of(
            "invoice", corrective.invoice().value(),
            "cause", corrective.cause(),
            "amount", Long.toString(corrective.snapshot().amounts().total().cents()),
            "seal", corrective.seal().hash(),
            "pdfHash", corrective.pdfHash().orElse(""),
            "purged", isPurged ? "1" : ""));
  }

  static RegisteredRow of(InvoiceView former) {
    return new RegisteredRow(
        former.id().value(),
        former.number(),
        Map.of(
            "order", former.order().id().value(),
            "amount", Long.toString(former.amount().cents()),
            "state", state(former.status()),
            "paidAt", former.paidAt().map(Instant::toString).orElse("")));
  }

  /** The same invoice of the former application, in another state. */
  static InvoiceView in(InvoiceView former, InvoiceStatus status, Optional<Instant> paidAt) {
    return new InvoiceView(
        former.id(),
        former.number(),
        former.amount(),
        former.taxAmount(),
        former.pdfUrl(),
        status,
        former.issuedAt(),
        former.dueAt(),
        paidAt,
        former.createdAt(),
        former.order(),
        former.client());
  }

  private static String state(InvoiceStatus status) {
    return InvoiceLife.isOpen(status) ? "OPEN" : status.name();
  }
}
