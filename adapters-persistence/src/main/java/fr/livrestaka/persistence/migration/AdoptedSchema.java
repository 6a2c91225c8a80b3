package fr.livrestaka.persistence.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The former service's 15 tables: which of them a database has. */
enum AdoptedSchema {
  /** None of them: {@code V1} makes them. */
  ABSENT,
  /** All of them: the database is taken over as it is. */
  PRESENT;

  private static final List<String> TABLES =
      List.of(
          "users",
          "commandes",
          "files",
          "invoices",
          "tarifs",
          "pending_commandes",
          "messages",
          "message_attachments",
          "notifications",
          "support_requests",
          "payment_methods",
          "password_resets",
          "pages",
          "faqs",
          "audit_logs");

  /**
   * @throws IllegalStateException where only some of the tables are there: neither a database of
   *     the former service nor an empty one, so nothing is touched
   */
  static AdoptedSchema in(Connection connection) throws SQLException {
    Set<String> found = tables(connection);
    List<String> missing = TABLES.stream().filter(table -> !found.contains(table)).toList();
    if (missing.isEmpty()) return PRESENT;
    if (missing.size() == TABLES.size()) return ABSENT;
    throw new IllegalStateException(
        "The database has some of the former service's tables but not these: "
            + String.join(", ", missing)
            + ". Restore it completely, or use an empty schema.");
  }

  private static Set<String> tables(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()")) {
      Set<String> names = new HashSet<>();
      while (rows.next()) names.add(rows.getString(1));
      return names;
    }
  }
}
