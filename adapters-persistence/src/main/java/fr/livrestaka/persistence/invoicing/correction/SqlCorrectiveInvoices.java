package fr.livrestaka.persistence.invoicing.correction;

import fr.livrestaka.application.invoicing.port.BookChanges;
import fr.livrestaka.application.invoicing.port.CorrectiveInvoices;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoiceId;
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

/** Corrective invoices in MySQL. */
@Singleton
final class SqlCorrectiveInvoices implements CorrectiveInvoices {
  private static final String SELECT =
      "SELECT id, invoiceId, cause, content, previousHash, hash, pdfHash FROM corrective_invoices"
          + " WHERE content <> '' AND ";

  private final Statements statements;
  private final BookChanges register;
  private final PdfHashes pdfHashes;

  SqlCorrectiveInvoices(Statements statements, BookChanges register, PdfHashes pdfHashes) {
    this.statements = statements;
    this.register = register;
    this.pdfHashes = pdfHashes;
  }

  @Override
  public Optional<CorrectiveInvoice> find(CorrectiveInvoiceId id) {
    return statements
        .query(SELECT + "id = ?", SqlCorrectiveInvoices::corrective, id.value())
        .stream()
        .findFirst();
  }

  @Override
  public List<CorrectiveInvoice> ofInvoice(InvoiceId invoice) {
    return statements.query(
        SELECT + "invoiceId = ? ORDER BY year, sequence LOCK IN SHARE MODE",
        SqlCorrectiveInvoices::corrective,
        invoice.value());
  }

  @Override
  public void add(CorrectiveInvoice corrective) {
    Snapshot snapshot = corrective.snapshot();
    statements.update(
        """
        INSERT INTO corrective_invoices (id, invoiceId, cause, number, year, sequence, amount,
          taxAmount, pdfUrl, issuedAt, content, previousHash, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        corrective.id().value(),
        corrective.invoice().value(),
        corrective.cause(),
        snapshot.number().text(),
        snapshot.number().year(),
        snapshot.number().sequence(),
        Math.toIntExact(snapshot.amounts().total().cents()),
        Math.toIntExact(snapshot.amounts().tax().cents()),
        "/uploads/" + corrective.path().value(),
        snapshot.issuedAt(),
        SnapshotText.write(snapshot),
        corrective.seal().previous(),
        corrective.seal().hash());
    register.changed(BookKind.CORRECTIVE_INVOICE, corrective.id().value());
  }

  @Override
  public String keepPdfHash(CorrectiveInvoiceId id, String pdfHash) {
    return pdfHashes.keep(BookKind.CORRECTIVE_INVOICE, id.value(), pdfHash);
  }

  private static CorrectiveInvoice corrective(ResultSet row) throws SQLException {
    return new CorrectiveInvoice(
        new CorrectiveInvoiceId(row.getString("id")),
        new InvoiceId(row.getString("invoiceId")),
        row.getString("cause"),
        SnapshotText.read(row.getString("content")),
        new Seal(row.getString("previousHash"), row.getString("hash")),
        Optional.ofNullable(row.getString("pdfHash")));
  }
}
