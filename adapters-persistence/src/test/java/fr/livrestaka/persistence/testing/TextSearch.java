package fr.livrestaka.persistence.testing;

import fr.livrestaka.persistence.shared.Statements;
import java.util.ArrayList;
import java.util.List;

/** Looks for a text in every text column of every table of the schema. */
public final class TextSearch {
  private final Statements statements;

  public TextSearch(Statements statements) {
    this.statements = statements;
  }

  /**
   * Where the text is: {@code table.column id}, in alphabetical order; where rows have no id,
   * {@code table.column} once a row.
   */
  public List<String> find(String text) {
    List<String> places = new ArrayList<>();
    for (Column column : columns()) {
      places.addAll(
          statements.query(
              "SELECT %s AS id FROM `%s` WHERE LOCATE(?, CAST(`%s` AS CHAR)) > 0"
                  .formatted(column.hasId() ? "id" : "''", column.table(), column.name()),
              row -> (column.table() + "." + column.name() + " " + row.getString("id")).strip(),
              text));
    }
    return places.stream().sorted().toList();
  }

  private List<Column> columns() {
    return statements.query(
        "SELECT c.TABLE_NAME AS t, c.COLUMN_NAME AS c,"
            + " EXISTS (SELECT 1 FROM information_schema.COLUMNS i WHERE"
            + " i.TABLE_SCHEMA = c.TABLE_SCHEMA AND i.TABLE_NAME = c.TABLE_NAME"
            + " AND i.COLUMN_NAME = 'id') AS hasId FROM information_schema.COLUMNS c"
            + " WHERE c.TABLE_SCHEMA = DATABASE() AND c.DATA_TYPE IN"
            + " ('char', 'varchar', 'text', 'mediumtext', 'longtext', 'json')",
        row -> new Column(row.getString("t"), row.getString("c"), row.getBoolean("hasId")));
  }

  private record Column(String table, String name, boolean hasId) {}
}
