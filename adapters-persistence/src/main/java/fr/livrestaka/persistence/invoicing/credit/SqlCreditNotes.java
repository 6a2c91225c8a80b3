package fr.livrestaka.persistence.invoicing.credit;

import fr.livrestaka.application.invoicing.port.BookChanges;
import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.invoicing.register.BookKind;
import fr.livrestaka.domain.invoicing.register.Seal;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.invoicing.register.SnapshotText;
import fr.livrestaka.persistence.invoicing.register.PdfHashes;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Credit notes in MySQL. */
@Singleton
final class SqlCreditNotes implements CreditNotes {
  private static final String SELECT =
      "SELECT id, invoiceId, cause, content, previousHash, hash, pdfHash FROM credit_notes ";

  private final Statements statements;
  private final BookChanges register;
  private final PdfHashes pdfHashes;

  SqlCreditNotes(Statements statements, BookChanges register, PdfHashes pdfHashes) {
    this.statements = statements;
    this.register = register;
    this.pdfHashes = pdfHashes;
  }

  @Override
  public Optional<CreditNote> find(CreditNoteId id) {
    return statements
        .query(SELECT + "WHERE id = ? AND content <> ''", SqlCreditNotes::note, id.value())
        .stream()
        .findFirst();
  }

  @Override
  public List<CreditNote> ofInvoice(InvoiceId invoice) {
    return statements.query(
        SELECT + "WHERE invoiceId = ? ORDER BY year, sequence LOCK IN SHARE MODE",
        SqlCreditNotes::note,
        invoice.value());
  }

  @Override
  public void add(CreditNote note) {
    Snapshot snapshot = note.snapshot();
    statements.update(
        """
        INSERT INTO credit_notes (id, invoiceId, cause, number, year, sequence, amount, taxAmount,
          pdfUrl, issuedAt, content, previousHash, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        note.id().value(),
        note.invoice().value(),
        note.cause(),
        snapshot.number().text(),
        snapshot.number().year(),
        snapshot.number().sequence(),
        Math.toIntExact(snapshot.amounts().total().cents()),
        Math.toIntExact(snapshot.amounts().tax().cents()),
        "/uploads/" + note.path().value(),
        snapshot.issuedAt(),
        SnapshotText.write(snapshot),
        note.seal().previous(),
        note.seal().hash());
    register.changed(BookKind.CREDIT_NOTE, note.id().value());
  }

  @Override
  public String keepPdfHash(CreditNoteId id, String pdfHash) {
    return pdfHashes.keep(BookKind.CREDIT_NOTE, id.value(), pdfHash);
  }

  private static CreditNote note(ResultSet row) throws SQLException {
    return new CreditNote(
        new CreditNoteId(row.getString("id")),
        new InvoiceId(row.getString("invoiceId")),
        row.getString("cause"),
        SnapshotText.read(row.getString("content")),
        new Seal(row.getString("previousHash"), row.getString("hash")),
        Optional.ofNullable(row.getString("pdfHash")));
  }
}
