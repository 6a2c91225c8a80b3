package fr.livrestaka.persistence.privacy;

import fr.livrestaka.persistence.shared.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The migrated schema as the database tells it, and rows that fit into it. */
final class Schema {
  /** What the tools that migrate keep for themselves. */
  static final Set<String> TOOLS = Set.of("schema_history", "_prisma_migrations");

  private static final Set<String> TEXTS =
      Set.of("char", "varchar", "text", "mediumtext", "longtext", "json");

  private final Statements sql;

  Schema(Statements sql) {
    this.sql = sql;
  }

  /**
   * A column.
   *
   * @param length most signs of a text
   * @param open neither null nor a default will do
   */
  record Column(
      String table,
      String name,
      String type,
      String fullType,
      long length,
      boolean open,
      boolean generated,
      boolean key,
      boolean unique) {
    String place() {
      return table + "." + name;
    }

    boolean isText() {
      return TEXTS.contains(type);
    }
  }

  List<Column> columns() {
    return sql
        .query(
            "SELECT c.* FROM information_schema.COLUMNS c JOIN information_schema.TABLES t"
                + " ON t.TABLE_SCHEMA = c.TABLE_SCHEMA AND t.TABLE_NAME = c.TABLE_NAME"
                + " WHERE c.TABLE_SCHEMA = DATABASE() AND t.TABLE_TYPE = 'BASE TABLE'",
            row -> {
              String extra = row.getString("EXTRA").toUpperCase(Locale.ROOT);
              return new Column(
                  row.getString("TABLE_NAME"),
                  row.getString("COLUMN_NAME"),
                  row.getString("DATA_TYPE").toLowerCase(Locale.ROOT),
                  row.getString("COLUMN_TYPE"),
                  row.getLong("CHARACTER_MAXIMUM_LENGTH"),
                  row.getString("IS_NULLABLE").equals("NO")
                      && row.getString("COLUMN_DEFAULT") == null
                      && !extra.contains("AUTO_INCREMENT"),
                  extra.contains("STORED") || extra.contains("VIRTUAL"),
                  row.getString("COLUMN_KEY").equals("PRI"),
                  row.getString("COLUMN_KEY").equals("UNI"));
            })
        .stream()
        .filter(column -> !TOOLS.contains(column.table()))
        .toList();
  }

  /** {@code table.column} of all columns that are first in an index. */
  Set<String> indexed() {
    return new TreeSet<>(
        sql.query(
            "SELECT TABLE_NAME AS t, COLUMN_NAME AS c FROM information_schema.STATISTICS"
                + " WHERE TABLE_SCHEMA = DATABASE() AND SEQ_IN_INDEX = 1",
            row -> row.getString("t") + "." + row.getString("c")));
  }

  /** {@code table.column} of all columns in which the text is. */
  Set<String> placesOf(String text) {
    Set<String> places = new TreeSet<>();
    for (Column column : columns()) {
      if (!column.isText() || column.generated()) continue;
      String found =
          "SELECT COUNT(*) AS n FROM `%s` WHERE LOCATE(?, CAST(`%s` AS CHAR)) > 0"
              .formatted(column.table(), column.name());
      if (sql.query(found, row -> row.getLong("n"), text).get(0) > 0) places.add(column.place());
    }
    return places;
  }

  /** Adds a row: what is given, and something that fits wherever nothing would be refused. */
  void insert(String table, Map<String, Object> given) {
    List<String> names = new ArrayList<>(given.keySet());
    List<Object> values = new ArrayList<>(given.values());
    for (Column column : columns()) {
      if (!column.table().equals(table) || !column.open() || column.generated()) continue;
      if (given.containsKey(column.name())) continue;
      names.add(column.name());
      values.add(fitting(column));
    }
    sql.update(
        "INSERT INTO `%s` (`%s`) VALUES (%s)"
            .formatted(table, String.join("`, `", names), "?" + ", ?".repeat(names.size() - 1)),
        values.toArray());
  }

  private static Object fitting(Column column) {
    return switch (column.type()) {
      case "int", "bigint", "tinyint" -> 1;
      case "datetime" -> java.time.Instant.parse("2026-03-02T12:00:00Z");
      case "enum" -> column.fullType().replaceFirst("enum\\('([^']*)'.*", "$1");
      default -> {
        String unique = UUID.randomUUID().toString();
        yield unique.substring(0, (int) Math.min(unique.length(), column.length()));
      }
    };
  }
}
