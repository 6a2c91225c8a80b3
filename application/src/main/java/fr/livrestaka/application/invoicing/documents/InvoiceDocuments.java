package fr.livrestaka.application.invoicing.documents;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.invoicing.InvoiceAudit;
import fr.livrestaka.application.invoicing.port.CorrectiveInvoices;
import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.DocumentPrinter;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.ReceiptPrinter;
import fr.livrestaka.application.invoicing.port.Receipts;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.receipts.Receipt;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.shared.Sha256;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The documents of our invoices, credit notes and receipts: made once from what was frozen, stored,
 * and made again where the file is lost or damaged, which is in the audit log before it is done.
 * Never inside a transaction.
 */
@Singleton
public class InvoiceDocuments {
  private static final System.Logger LOG = System.getLogger(InvoiceDocuments.class.getName());

  private final DocumentPrinter printer;
  private final StoredFiles files;
  private final Invoices invoices;
  private final CreditNotes notes;
  private final CorrectiveInvoices corrections;
  private final ReceiptPrinter receiptPrinter;
  private final Receipts receipts;
  private final AuditLog audit;
  private final Transactions transactions;

  @Inject
  public InvoiceDocuments(
      DocumentPrinter printer,
      StoredFiles files,
      Invoices invoices,
      CreditNotes notes,
      CorrectiveInvoices corrections,
      ReceiptPrinter receiptPrinter,
      Receipts receipts,
      AuditLog audit,
      Transactions transactions) {
    this.printer = printer;
    this.files = files;
    this.invoices = invoices;
    this.notes = notes;
    this.corrections = corrections;
    this.receiptPrinter = receiptPrinter;
    this.receipts = receipts;
    this.audit = audit;
    this.transactions = transactions;
  }

  /** What lies where a document should. */
  public enum Condition {
    NOT_MADE_YET,
    SOUND,
    LOST,
    DAMAGED
  }

  /** What can be printed again and again, and where it lies. */
  private record Paper(
      InvoiceId invoice,
      String number,
      Supplier<byte[]> printing,
      StoredPath path,
      Optional<String> hash,
      UnaryOperator<String> keepHash) {}

  /** The document as stored, made where there is none yet. */
  public byte[] of(Invoice invoice) {
    return of(paper(invoice));
  }

  /** As {@link #of(Invoice)}. */
  public byte[] of(CreditNote note) {
    return of(
        new Paper(
            note.invoice(),
            number(note.snapshot()),
            () -> printer.print(note.snapshot()),
            note.path(),
            note.pdfHash(),
            hash -> notes.keepPdfHash(note.id(), hash)));
  }

  /** As {@link #of(Invoice)}. */
  public byte[] of(CorrectiveInvoice corrective) {
    return of(
        new Paper(
            corrective.invoice(),
            number(corrective.snapshot()),
            () -> printer.print(corrective.snapshot()),
            corrective.path(),
            corrective.pdfHash(),
            hash -> corrections.keepPdfHash(corrective.id(), hash)));
  }

  /** As {@link #of(Invoice)}. */
  public byte[] of(Receipt receipt) {
    return of(
        new Paper(
            receipt.invoice(),
            receipt.text().number(),
            () -> receiptPrinter.print(receipt.text()),
            receipt.path(),
            receipt.pdfHash(),
            hash -> receipts.keepPdfHash(receipt.id(), hash)));
  }

  /**
   * As {@link #of(Invoice)}, because somebody says so; the audit log tells that, also where there
   * was nothing to mend.
   */
  public void remake(Caller caller, Invoice invoice) {
    Paper paper = paper(invoice);
    Optional<byte[]> found = files.read(paper.path());
    Condition condition = condition(paper, found);
    audit.record(InvoiceAudit.remade(caller, paper.invoice(), paper.number(), condition));
    if (condition != Condition.SOUND) make(paper);
  }

  private byte[] of(Paper paper) {
    Optional<byte[]> found = files.read(paper.path());
    Condition condition = condition(paper, found);
    return switch (condition) {
      case SOUND -> found.orElseThrow();
      case NOT_MADE_YET -> make(paper);
      case LOST, DAMAGED -> {
        audit.record(InvoiceAudit.mended(paper.invoice(), paper.number(), condition));
        yield make(paper);
      }
    };
  }

  private Paper paper(Invoice invoice) {
    return new Paper(
        invoice.id(),
        number(invoice.snapshot()),
        () -> printer.print(invoice.snapshot()),
        invoice.path(),
        invoice.pdfHash(),
        hash -> invoices.keepPdfHash(invoice.id(), hash));
  }

  private static String number(Snapshot snapshot) {
    return snapshot.number().text();
  }

  /** A file whose hash is not the one kept is as good as none. */
  private static Condition condition(Paper paper, Optional<byte[]> found) {
    if (paper.hash().isEmpty()) return Condition.NOT_MADE_YET;
    if (found.isEmpty()) return Condition.LOST;
    return paper.hash().equals(found.map(Sha256::hex)) ? Condition.SOUND : Condition.DAMAGED;
  }

  /** Where the first document cannot be made any more, the verification tells so as well. */
  private byte[] make(Paper paper) {
    byte[] document = paper.printing().get();
    files.store(paper.path(), document);
    String hash = Sha256.hex(document);
    String kept = transactions.write(() -> paper.keepHash().apply(hash));
    if (!kept.equals(hash)) {
      LOG.log(Level.WARNING, "{0} is not the document that was made first", paper.path().name());
    }
    return document;
  }
}
