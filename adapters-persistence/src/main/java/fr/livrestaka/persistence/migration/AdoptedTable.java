package fr.livrestaka.persistence.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One of the former service's 15 tables, as {@code V1} has it. */
record AdoptedTable(String name, List<Column> columns, List<ForeignKey> foreignKeys) {
  static final String SCRIPT = "/db/migration/V1__adopted_schema.sql";

  private static final Set<String> NO_COLUMN =
      Set.of(
          "PRIMARY",
          "UNIQUE",
          "KEY",
          "INDEX",
          "FULLTEXT",
          "SPATIAL",
          "CONSTRAINT",
          "CHECK",
          "FOREIGN");

  /**
   * @param type in upper case
   * @param limits what is in the parentheses after it, as it was written; else empty text
   */
  record Column(String name, String type, String limits, boolean isRequired) {}

  /** To the key of another table, or of the same. */
  record ForeignKey(String column, String parent) {}

  static List<AdoptedTable> all() {
    List<StatementText> statements = StatementText.script(script());
    return statements.stream()
        .filter(statement -> statement.startsWith("CREATE"))
        .map(statement -> of(statement.after("CREATE", "TABLE"), statements))
        .toList();
  }

  /** Whether this part of a table's definition is a column. */
  static boolean isColumn(StatementText part) {
    return !NO_COLUMN.contains(part.first().toUpperCase(Locale.ROOT));
  }

  private static AdoptedTable of(StatementText table, List<StatementText> statements) {
    List<Column> columns =
        table.group().parts().stream()
            .filter(AdoptedTable::isColumn)
            .map(AdoptedTable::column)
            .toList();
    List<ForeignKey> keys =
        statements.stream()
            .filter(statement -> statement.startsWith("ALTER"))
            .map(statement -> statement.after("ALTER", "TABLE"))
            .filter(altered -> altered.first().equals(table.first()))
            .map(altered -> foreignKey(altered.rest().after("ADD", "CONSTRAINT").rest()))
            .toList();
    return new AdoptedTable(table.first(), columns, keys);
  }

  private static Column column(StatementText part) {
    StatementText type = part.rest();
    boolean hasLimits = type.rest().startsWithGroup();
    return new Column(
        part.first(),
        type.first().toUpperCase(Locale.ROOT),
        hasLimits ? type.group().sql() : "",
        type.containsAll("NOT", "NULL"));
  }

  private static ForeignKey foreignKey(StatementText key) {
    StatementText columns = key.after("FOREIGN", "KEY");
    return new ForeignKey(columns.group().first(), columns.rest().after("REFERENCES").first());
  }

  private static String script() {
    try (InputStream stream = AdoptedTable.class.getResourceAsStream(SCRIPT)) {
      if (stream == null) throw new IllegalStateException(SCRIPT + " is missing");
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
