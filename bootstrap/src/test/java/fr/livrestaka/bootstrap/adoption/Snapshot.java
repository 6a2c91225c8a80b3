package fr.livrestaka.bootstrap.adoption;

import fr.livrestaka.bootstrap.testing.TextDifference;
import fr.livrestaka.persistence.testing.FormerDatabase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every row and every column of the former service's tables, as text. */
record Snapshot(Map<String, List<List<String>>> rows) {
  /** The columns that a database has now, by table. */
  static Map<String, List<String>> columns(FormerDatabase database) {
    return database
        .rows(
            "SELECT table_name, column_name FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() ORDER BY table_name, ordinal_position")
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.getFirst(),
                TreeMap::new,
                Collectors.mapping(row -> row.getLast(), Collectors.toList())));
  }

  /** The rows of those tables, and of each only those columns. */
  static Snapshot of(FormerDatabase database, Map<String, List<String>> columns) {
    Map<String, List<List<String>>> rows = new TreeMap<>();
    columns.forEach(
        (table, names) ->
            rows.put(
                table,
                database.rows(
                    names.stream()
                        .map(name -> "`" + name + "`")
                        .collect(
                            Collectors.joining(
                                ", ", "SELECT ", " FROM `" + table + "` ORDER BY id")))));
    return new Snapshot(rows);
  }

  /** The rows that differ, as lines; empty where all are the same. */
  String differenceTo(Snapshot later) {
    return TextDifference.between("before", lines(), "now", later.lines());
  }

  private List<String> lines() {
    return rows.entrySet().stream()
        .flatMap(table -> table.getValue().stream().map(row -> table.getKey() + ": " + row))
        .toList();
  }
}
