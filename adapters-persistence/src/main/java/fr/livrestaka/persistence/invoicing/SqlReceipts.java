package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.application.invoicing.port.Receipts;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.receipts.Receipt;
import fr.livrestaka.domain.invoicing.receipts.ReceiptId;
import fr.livrestaka.domain.invoicing.receipts.ReceiptWriting;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Receipts in MySQL. */
@Singleton
final class SqlReceipts implements Receipts {
  private final Statements statements;

  SqlReceipts(Statements statements) {
    this.statements = statements;
  }

  @Override
  public List<Receipt> ofInvoice(InvoiceId invoice) {
    return statements.query(
        """
        SELECT id, invoiceId, cause, content, pdfHash FROM payment_receipts
        WHERE invoiceId = ? AND content <> '' ORDER BY CHAR_LENGTH(number), number
        LOCK IN SHARE MODE
        """,
        SqlReceipts::receipt,
        invoice.value());
  }

  @Override
  public void add(Receipt receipt) {
    statements.update(
        """
        INSERT INTO payment_receipts (id, invoiceId, cause, number, amount, pdfUrl, issuedAt,
          content) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        receipt.id().value(),
        receipt.invoice().value(),
        receipt.cause(),
        receipt.text().number(),
        Math.toIntExact(receipt.text().received().cents()),
        "/uploads/" + receipt.path().value(),
        receipt.text().issuedAt(),
        ReceiptWriting.write(receipt.text()));
  }

  @Override
  public String keepPdfHash(ReceiptId id, String pdfHash) {
    statements.update(
        "UPDATE payment_receipts SET pdfHash = ? WHERE id = ? AND pdfHash IS NULL",
        pdfHash,
        id.value());
    return statements
        .query(
            "SELECT pdfHash FROM payment_receipts WHERE id = ? LOCK IN SHARE MODE",
            row -> row.getString("pdfHash"),
            id.value())
        .getFirst();
  }

  private static Receipt receipt(ResultSet row) throws SQLException {
    return new Receipt(
        new ReceiptId(row.getString("id")),
        new InvoiceId(row.getString("invoiceId")),
        row.getString("cause"),
        ReceiptWriting.read(row.getString("content")),
        Optional.ofNullable(row.getString("pdfHash")));
  }
}
