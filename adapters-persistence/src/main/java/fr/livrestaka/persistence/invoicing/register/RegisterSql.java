package fr.livrestaka.persistence.invoicing.register;

import fr.livrestaka.domain.invoicing.register.BookKind;
import fr.livrestaka.domain.invoicing.register.RegisteredRow;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Reads from the rows of the books what the register keeps of them. */
final class RegisterSql {
  private static final String PREFIX = "fact_";

  private RegisterSql() {}

  /**
   * A query of the rows of one kind that belong to the books now, aliased {@code d}; conditions may
   * follow after {@code AND}, and a lock.
   */
  static String select(BookKind kind) {
    return select(kind, "", BookTables.of(kind).wantedNow());
  }

  /** As {@link #select(BookKind)}, each with the text of its last entry, as {@code entered}. */
  static String selectStanding(BookKind kind) {
    BookTable table = BookTables.of(kind);
    String last =
        ", (SELECT r.content FROM invoice_register r WHERE r.documentId = "
            + table.document()
            + " ORDER BY r.position DESC LIMIT 1) AS entered";
    return select(kind, last, "(" + table.wanted() + " OR " + table.isEntered() + ")");
  }

  private static String select(BookKind kind, String more, String wanted) {
    BookTable table = BookTables.of(kind);
    return "SELECT %s AS document, %s AS shown, %s%s FROM %s WHERE %s "
        .formatted(table.document(), table.number(), table.columns(), more, table.from(), wanted);
  }

  /** Entries {@code r} of one kind whose row is gone, and did not get another id. */
  static String withoutRow(BookKind kind) {
    return "SELECT DISTINCT r.documentId FROM invoice_register r WHERE %s AND NOT %s %s LIMIT ?"
        .formatted(ofKind(kind), hasRow(kind), notRenamed(kind));
  }

  private static String ofKind(BookKind kind) {
    if (!kind.prefix().isEmpty()) return "r.documentId LIKE '" + kind.prefix() + "%'";
    // One that is neither an invoice nor a credit note is told of once, as an invoice.
    if (kind == BookKind.CREDIT_NOTE) return "1 = 0";
    return "r.documentId NOT LIKE 'take-over:%'"
        + String.join(
            "",
            Arrays.stream(BookKind.values())
                .filter(other -> !other.prefix().isEmpty())
                .map(other -> " AND r.documentId NOT LIKE '" + other.prefix() + "%'")
                .toList());
  }

  private static String hasRow(BookKind kind) {
    String own = BookTables.of(kind).hasRow();
    if (!BookKind.DOCUMENTS.contains(kind)) return own;
    return "("
        + BookTables.of(BookKind.INVOICE).hasRow()
        + " OR "
        + BookTables.of(BookKind.CREDIT_NOTE).hasRow()
        + ")";
  }

  private static String notRenamed(BookKind kind) {
    if (kind != BookKind.DISPUTE) return "";
    return "AND NOT EXISTS (SELECT 1 FROM invoice_register t WHERE t.documentId = r.documentId"
        + " AND t.content LIKE 'became=%')";
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
    return new RegisteredRow(row.getString("document"), row.getString("shown"), facts);
  }
}
