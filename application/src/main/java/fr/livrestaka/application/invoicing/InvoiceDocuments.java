package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.DocumentPrinter;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.invoicing.CreditNote;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.Snapshot;
import fr.livrestaka.domain.shared.Sha256;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The documents of our invoices and credit notes: made once from the snapshot, stored, and made
 * again where the file is lost or damaged. Never inside a transaction.
 */
@Singleton
public class InvoiceDocuments {
  private static final System.Logger LOG = System.getLogger(InvoiceDocuments.class.getName());

  private final DocumentPrinter printer;
  private final StoredFiles files;
  private final Invoices invoices;
  private final CreditNotes notes;
  private final Transactions transactions;

  @Inject
  public InvoiceDocuments(
      DocumentPrinter printer,
      StoredFiles files,
      Invoices invoices,
      CreditNotes notes,
      Transactions transactions) {
    this.printer = printer;
    this.files = files;
    this.invoices = invoices;
    this.notes = notes;
    this.transactions = transactions;
  }

  /** The document as stored, made where there is none yet. */
  public byte[] of(Invoice invoice) {
    return stored(invoice.path(), invoice.pdfHash()).orElseGet(() -> make(invoice));
  }

  /** As {@link #of(Invoice)}. */
  public byte[] of(CreditNote note) {
    return stored(note.path(), note.pdfHash()).orElseGet(() -> make(note));
  }

  /** Makes the document anew from the snapshot, whatever is stored. */
  public byte[] make(Invoice invoice) {
    return make(
        invoice.snapshot(),
        invoice.path(),
        hash -> transactions.write(() -> invoices.keepPdfHash(invoice.id(), hash)));
  }

  private byte[] make(CreditNote note) {
    return make(
        note.snapshot(),
        note.path(),
        hash -> transactions.write(() -> notes.keepPdfHash(note.id(), hash)));
  }

  /** Where the first document cannot be made any more, the verification tells so as well. */
  private byte[] make(Snapshot snapshot, StoredPath path, UnaryOperator<String> keepHash) {
    byte[] document = printer.print(snapshot);
    files.store(path, document);
    String hash = Sha256.hex(document);
    if (!keepHash.apply(hash).equals(hash)) {
      LOG.log(Level.WARNING, "{0} is not the document that was made first", path.name());
    }
    return document;
  }

  /** A file whose hash is not the one kept is as good as none. */
  private Optional<byte[]> stored(StoredPath path, Optional<String> hash) {
    return hash.flatMap(kept -> files.read(path).filter(bytes -> Sha256.hex(bytes).equals(kept)));
  }
}
