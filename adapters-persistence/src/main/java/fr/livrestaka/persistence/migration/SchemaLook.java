package fr.livrestaka.persistence.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a schema has at this moment. */
final class SchemaLook {
  private final Connection connection;

  SchemaLook(Connection connection) {
    this.connection = connection;
  }

  boolean hasTable(String table) throws SQLException {
    return !values("tables", "table_name", "table_name = ?", table).isEmpty();
  }

  /** Type by column, all in lower case; empty where there is no such table. */
  Map<String, String> columns(String table) throws SQLException {
    Map<String, String> types = new LinkedHashMap<>();
    for (String row :
        values("columns", "CONCAT(column_name, ' ', data_type)", "table_name = ?", table)) {
      int blank = row.lastIndexOf(' ');
      types.put(row.substring(0, blank), row.substring(blank + 1));
    }
    return types;
  }

  /** The columns of an index, in order and in lower case; empty where there is no such index. */
  Optional<List<String>> index(String table, String name) throws SQLException {
    List<String> columns =
        values(
            "statistics",
            "column_name",
            "table_name = ? AND index_name = ? ORDER BY seq_in_index",
            table,
            name);
    return columns.isEmpty() ? Optional.empty() : Optional.of(columns);
  }

  /** Foreign keys, checks and unique keys. */
  boolean hasConstraint(String table, String name) throws SQLException {
    return !values(
            "table_constraints",
            "constraint_name",
            "table_name = ? AND constraint_name = ?",
            table,
            name)
        .isEmpty();
  }

  private List<String> values(String view, String column, String condition, String... names)
      throws SQLException {
    String sql =
        "SELECT %s FROM information_schema.%s WHERE table_schema = DATABASE() AND %s"
            .formatted(column, view, condition);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < names.length; i++) statement.setString(i + 1, names[i]);
      try (ResultSet rows = statement.executeQuery()) {
        List<String> found = new ArrayList<>();
        while (rows.next()) found.add(rows.getString(1).toLowerCase(Locale.ROOT));
        return found;
      }
    }
  }
}
