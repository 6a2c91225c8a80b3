package fr.livrestaka.persistence.invoicing.register;

import fr.livrestaka.domain.invoicing.register.RegisteredRow;
import fr.livrestaka.domain.invoicing.register.Series;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Reads from the rows of the books what the register keeps of them. */
final class RegisterSql {
  /** Whether an open invoice was sent or is late is no fact for the books. */
  private static final String INVOICES =
      """
      SELECT d.id, d.number, d.commandeId AS fact_order, s.clientId AS fact_client,
        s.paymentId AS fact_payment, d.amount AS fact_amount, d.taxAmount AS fact_tax,
        CASE WHEN d.status IN ('PAID', 'CANCELLED') THEN d.status ELSE 'OPEN' END AS fact_state,
        CAST(d.issuedAt AS CHAR) AS fact_issuedAt, CAST(d.dueAt AS CHAR) AS fact_dueAt,
        CAST(d.paidAt AS CHAR) AS fact_paidAt, CAST(d.createdAt AS CHAR) AS fact_createdAt,
        d.number AS fact_number, d.pdfUrl AS fact_file, s.year AS fact_year,
        s.sequence AS fact_sequence, s.hash AS fact_seal, s.pdfHash AS fact_pdfHash,
        CAST(p.purgedAt AS CHAR) AS fact_purgedAt%s
      FROM invoices d LEFT JOIN invoice_snapshots s ON s.invoiceId = d.id
        LEFT JOIN invoice_purges p ON p.documentId = d.id
      """;

  /** Credit notes and corrective invoices, whose tables are alike. */
  private static final String OTHERS =
      """
      SELECT d.id, d.number, d.invoiceId AS fact_invoice, d.cause AS fact_cause,
        d.amount AS fact_amount, d.taxAmount AS fact_tax,
        CAST(d.issuedAt AS CHAR) AS fact_issuedAt, d.number AS fact_number,
        d.pdfUrl AS fact_file, d.year AS fact_year, d.sequence AS fact_sequence,
        d.hash AS fact_seal, d.pdfHash AS fact_pdfHash,
        CAST(p.purgedAt AS CHAR) AS fact_purgedAt%s
      FROM %s d LEFT JOIN invoice_purges p ON p.documentId = d.id
      """;

  private static final String PREFIX = "fact_";

  private RegisterSql() {}

  /**
   * A query of rows of one kind, aliased {@code d}; conditions may follow.
   *
   * @param more further columns, each after a comma; or nothing
   */
  static String select(Series kind, String more) {
    return switch (kind) {
      case FACT -> INVOICES.formatted(more);
      case AVOIR -> OTHERS.formatted(more, "credit_notes");
      case RECT -> OTHERS.formatted(more, "corrective_invoices");
    };
  }

  static RegisteredRow row(ResultSet row) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    Map<String, String> facts = new HashMap<>();
    for (int column = 1; column <= columns.getColumnCount(); column++) {
      String name = columns.getColumnLabel(column);
      if (!name.startsWith(PREFIX)) continue;
      facts.put(
          name.substring(PREFIX.length()), Objects.requireNonNullElse(row.getString(column), ""));
    }
    return new RegisteredRow(row.getString("id"), row.getString("number"), facts);
  }
}
