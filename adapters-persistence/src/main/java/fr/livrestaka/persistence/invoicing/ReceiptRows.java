package fr.livrestaka.persistence.invoicing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReceiptRows extends GenericRepository<ReceiptRow, String> {
  /** Those that still say something, as committed by now; the oldest first. */
  @Query(
      """
      SELECT * FROM payment_receipts WHERE invoiceId = :invoice AND content <> ''
      ORDER BY CHAR_LENGTH(number), number LOCK IN SHARE MODE
      """)
  List<ReceiptRow> ofInvoice(String invoice);

  void save(ReceiptRow row);

  @Query("UPDATE payment_receipts SET pdfHash = :pdfHash WHERE id = :id AND pdfHash IS NULL")
  int keepPdfHash(String id, String pdfHash);

  @Query(
      value = "SELECT pdfHash FROM payment_receipts WHERE id = :id LOCK IN SHARE MODE",
      nativeQuery = true)
  String pdfHash(String id);
}
