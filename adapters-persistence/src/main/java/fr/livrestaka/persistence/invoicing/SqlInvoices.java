package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.application.invoicing.port.BookChanges;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceLife;
import fr.livrestaka.domain.invoicing.InvoiceState;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.StoredInvoice;
import fr.livrestaka.domain.invoicing.register.BookKind;
import fr.livrestaka.domain.invoicing.register.Seal;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.invoicing.register.SnapshotText;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.invoicing.register.PdfHashes;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Invoices in MySQL: the row that the former application knows, and its snapshot beside it. */
@Singleton
final class SqlInvoices implements Invoices {
  private static final String SELECT =
      """
      SELECT i.id, i.commandeId, i.status, i.paidAt,
        s.clientId, s.paymentId, s.content, s.previousHash, s.hash, s.pdfHash
      FROM invoices i JOIN invoice_snapshots s ON s.invoiceId = i.id AND s.content <> ''
      """;
  private static final String IN_ORDER = " ORDER BY s.year, s.sequence FOR UPDATE";
  private static final String OPEN = Statuses.list(InvoiceLife.open());
  private final Statements statements;
  private final BookChanges register;
  private final PdfHashes pdfHashes;

  SqlInvoices(Statements statements, BookChanges register, PdfHashes pdfHashes) {
    this.statements = statements;
    this.register = register;
    this.pdfHashes = pdfHashes;
  }

  @Override
  public Optional<Invoice> find(InvoiceId id) {
    return one("WHERE i.id = ?", id.value());
  }

  @Override
  public Optional<Invoice> lock(InvoiceId id) {
    return one("WHERE i.id = ? FOR UPDATE", id.value());
  }

  @Override
  public Optional<Invoice> ofPayment(String paymentId) {
    return one("WHERE s.paymentId = ? LOCK IN SHARE MODE", paymentId);
  }

  @Override
  public List<Invoice> ofOrder(OrderId order) {
    return all("WHERE i.commandeId = ?" + IN_ORDER, order.value());
  }

  @Override
  public List<Invoice> openOf(OrderId order) {
    return all("WHERE i.commandeId = ? AND i.status IN " + OPEN + IN_ORDER, order.value());
  }

  @Override
  public boolean isPaid(OrderId order, Money total) {
    return !statements
        .query(
            "SELECT id FROM invoices WHERE commandeId = ? AND status = 'PAID' AND amount = ?"
                + " LOCK IN SHARE MODE",
            row -> row.getString("id"),
            order.value(),
            total.cents())
        .isEmpty();
  }

  @Override
  public void add(Invoice invoice) {
    Snapshot snapshot = invoice.snapshot();
    statements.update(
        """
        INSERT INTO invoices (id, commandeId, number, amount, taxAmount, pdfUrl, status, issuedAt,
          dueAt, paidAt, createdAt, updatedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        invoice.id().value(),
        invoice.order().value(),
        snapshot.number().text(),
        Math.toIntExact(snapshot.amounts().total().cents()),
        Math.toIntExact(snapshot.amounts().tax().cents()),
        "/uploads/" + invoice.path().value(),
        invoice.status().name(),
        snapshot.issuedAt(),
        invoice.dueAt(),
        invoice.paidAt().orElse(null),
        snapshot.issuedAt(),
        snapshot.issuedAt());
    statements.update(
        """
        INSERT INTO invoice_snapshots (invoiceId, clientId, year, sequence, paymentId, content,
          previousHash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        invoice.id().value(),
        invoice.client().value(),
        snapshot.number().year(),
        snapshot.number().sequence(),
        invoice.paymentId().orElse(null),
        SnapshotText.write(snapshot),
        invoice.seal().previous(),
        invoice.seal().hash());
    register.changed(BookKind.INVOICE, invoice.id().value());
    register.changed(BookKind.ORDER, invoice.order().value());
  }

  @Override
  public Optional<InvoiceState> lockState(InvoiceId id) {
    return statements
        .query(
            """
            SELECT i.status, i.paidAt, s.paymentId
            FROM invoices i LEFT JOIN invoice_snapshots s ON s.invoiceId = i.id
            WHERE i.id = ? FOR UPDATE
            """,
            row ->
                InvoiceState.restored(
                    InvoiceStatus.valueOf(row.getString("status")),
                    Statements.optionalInstant(row, "paidAt"),
                    row.getString("paymentId") != null),
            id.value())
        .stream()
        .findFirst();
  }

  @Override
  public void changeStatus(
      InvoiceId id, InvoiceStatus status, Optional<Instant> paidAt, Instant now) {
    statements.update(
        "UPDATE invoices SET status = ?, paidAt = ?, updatedAt = ? WHERE id = ?",
        status.name(),
        paidAt.orElse(null),
        now,
        id.value());
    register.changed(BookKind.INVOICE, id.value());
  }

  @Override
  public void settle(Invoice settled, Instant now) {
    changeStatus(settled.id(), settled.status(), settled.paidAt(), now);
    statements.update(
        "UPDATE invoice_snapshots SET paymentId = ? WHERE invoiceId = ?",
        settled.paymentId().orElseThrow(),
        settled.id().value());
  }

  @Override
  public String keepPdfHash(InvoiceId id, String pdfHash) {
    return pdfHashes.keep(BookKind.INVOICE, id.value(), pdfHash);
  }

  @Override
  public void handOver(AccountId from, AccountId to) {
    statements
        .query(
            "SELECT invoiceId FROM invoice_snapshots WHERE clientId = ? FOR UPDATE",
            row -> row.getString("invoiceId"),
            from.value())
        .forEach(id -> register.changed(BookKind.INVOICE, id));
    statements.update(
        "UPDATE invoice_snapshots SET clientId = ? WHERE clientId = ?", to.value(), from.value());
  }

  private Optional<Invoice> one(String condition, String value) {
    return all(condition, value).stream().findFirst();
  }

  private List<Invoice> all(String condition, String value) {
    return statements.query(SELECT + condition, SqlInvoices::invoice, value);
  }

  private static Invoice invoice(ResultSet row) throws SQLException {
    return Invoice.restored(
        new StoredInvoice(
            new InvoiceId(row.getString("id")),
            new OrderId(row.getString("commandeId")),
            new AccountId(row.getString("clientId")),
            Optional.ofNullable(row.getString("paymentId")),
            SnapshotText.read(row.getString("content")),
            new Seal(row.getString("previousHash"), row.getString("hash")),
            InvoiceStatus.valueOf(row.getString("status")),
            Statements.optionalInstant(row, "paidAt"),
            Optional.ofNullable(row.getString("pdfHash"))));
  }
}
