package fr.livrestaka.persistence.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A column as a database has it.
 *
 * @param length of a text, in characters at most
 * @param isKeyFit whether foreign keys of this program's tables can refer to it
 */
record PresentColumn(String type, long length, boolean isNullable, boolean isKeyFit) {
  /** By table and column, with a dot between. */
  static Map<String, PresentColumn> all(Connection connection) throws SQLException {
    String sql =
        "SELECT c.table_name, c.column_name, c.data_type,"
            + " COALESCE(c.character_maximum_length, 0), c.is_nullable, c.collation_name, t.engine"
            + " FROM information_schema.columns c JOIN information_schema.tables t"
            + " ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
            + " WHERE c.table_schema = DATABASE()";
    Map<String, PresentColumn> columns = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        columns.put(
            row.getString(1) + "." + row.getString(2),
            new PresentColumn(
                row.getString(3).toLowerCase(Locale.ROOT),
                row.getLong(4),
                row.getString(5).equals("YES"),
                "utf8mb4_unicode_ci".equals(row.getString(6))
                    && "InnoDB".equalsIgnoreCase(row.getString(7))));
      }
    }
    return columns;
  }
}
