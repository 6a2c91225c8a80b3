package fr.livrestaka.persistence.invoicing.credit;

import fr.livrestaka.application.invoicing.port.BookChanges;
import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.credit.Correction;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.invoicing.credit.CreditPart;
import fr.livrestaka.domain.invoicing.register.BookKind;
import fr.livrestaka.domain.invoicing.register.Seal;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.invoicing.register.SnapshotText;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.invoicing.register.PdfHashes;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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
        .query(SELECT + "WHERE id = ? AND content <> ''", this::note, id.value())
        .stream()
        .findFirst();
  }

  @Override
  public List<CreditNote> ofInvoice(InvoiceId invoice) {
    List<String> shared =
        statements.query(
            "SELECT creditNoteId FROM credit_note_parts WHERE invoiceId = ? LOCK IN SHARE MODE",
            row -> row.getString("creditNoteId"),
            invoice.value());
    List<Object> values = new ArrayList<>(shared);
    values.addFirst(invoice.value());
    return statements.query(
        SELECT
            + "WHERE invoiceId = ?"
            + " OR id = ?".repeat(shared.size())
            + " ORDER BY year, sequence LOCK IN SHARE MODE",
        this::note,
        values.toArray());
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
    note.parts().forEach(part -> add(note, part));
    register.changed(BookKind.CREDIT_NOTE, note.id().value());
  }

  private void add(CreditNote note, CreditPart part) {
    statements.update(
        """
        INSERT INTO credit_note_parts (creditNoteId, invoiceId, amount, taxAmount)
        VALUES (?, ?, ?, ?)
        """,
        note.id().value(),
        part.invoice().value(),
        Math.toIntExact(part.amounts().total().cents()),
        Math.toIntExact(part.amounts().tax().cents()));
    String row = note.id().value() + "/" + part.invoice().value();
    register.changed(BookKind.CREDIT_NOTE_PART, row);
  }

  @Override
  public String keepPdfHash(CreditNoteId id, String pdfHash) {
    return pdfHashes.keep(BookKind.CREDIT_NOTE, id.value(), pdfHash);
  }

  private CreditNote note(ResultSet row) throws SQLException {
    Snapshot snapshot = SnapshotText.read(row.getString("content"));
    return new CreditNote(
        new CreditNoteId(row.getString("id")),
        new InvoiceId(row.getString("invoiceId")),
        row.getString("cause"),
        snapshot,
        new Seal(row.getString("previousHash"), row.getString("hash")),
        Optional.ofNullable(row.getString("pdfHash")),
        parts(row.getString("id"), snapshot));
  }

  private List<CreditPart> parts(String note, Snapshot snapshot) {
    if (snapshot.corrects().filter(Correction::isOfSeveral).isEmpty()) return List.of();
    return statements.query(
        """
        SELECT p.invoiceId, p.amount, p.taxAmount FROM credit_note_parts p
          JOIN invoice_snapshots s ON s.invoiceId = p.invoiceId
        WHERE p.creditNoteId = ? ORDER BY s.year, s.sequence LOCK IN SHARE MODE
        """,
        SqlCreditNotes::part,
        note);
  }

  private static CreditPart part(ResultSet row) throws SQLException {
    Money total = Money.ofCents(row.getLong("amount"));
    Money tax = Money.ofCents(row.getLong("taxAmount"));
    return new CreditPart(
        new InvoiceId(row.getString("invoiceId")), new Amounts(total.minus(tax), tax, total));
  }
}
