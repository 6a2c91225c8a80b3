package fr.livrestaka.bootstrap.docs;

import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Prints the tables of the migrated schema, their keys, and the areas that own them. */
final class DataModelPage {
  private static final String NOBODY = "no area";

  private static final String TABLES =
      "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
          + " AND table_type = 'BASE TABLE' AND table_name <> 'schema_history'";

  /** Table, rank and name of the key, place in it, column, type, kind of key, table referred to. */
  private static final String KEYS =
      """
      SELECT CONCAT_WS('|', k.table_name,
          CASE t.constraint_type WHEN 'PRIMARY KEY' THEN 1 WHEN 'UNIQUE' THEN 2 ELSE 3 END,
          k.constraint_name, LPAD(k.ordinal_position, 2, '0'), k.column_name, c.data_type,
          CASE t.constraint_type WHEN 'PRIMARY KEY' THEN 'PK' WHEN 'UNIQUE' THEN 'UK' ELSE 'FK' END,
          COALESCE(k.referenced_table_name, ''))
      FROM information_schema.key_column_usage k
      JOIN information_schema.table_constraints t ON t.table_schema = k.table_schema
          AND t.table_name = k.table_name AND t.constraint_name = k.constraint_name
      JOIN information_schema.columns c ON c.table_schema = k.table_schema
          AND c.table_name = k.table_name AND c.column_name = k.column_name
      WHERE k.table_schema = DATABASE() AND k.table_name <> 'schema_history'
      """;

  /** A column that is part of a key, with its type and the keys. */
  private record KeyColumn(String type, Set<String> keys) {}

  /** A foreign key of one column. */
  private record Reference(String from, String column, String to) {}

  private final TableOwners owners = new TableOwners();
  private final SortedMap<String, Map<String, KeyColumn>> tables = new TreeMap<>();
  private final List<Reference> references = new ArrayList<>();

  /** Columns, as table and name, that no two rows share the value of. */
  private final Set<String> unique = new HashSet<>();

  private final PrintedPage page;

  DataModelPage(PrintedPage page) {
    this.page = page;
    for (String table : TestSql.texts(TABLES)) tables.put(table, new LinkedHashMap<>());
    List<String[]> keys =
        TestSql.texts(KEYS).stream().sorted().map(line -> line.split("\\|", -1)).toList();
    Map<String, Long> lengths =
        keys.stream().collect(Collectors.groupingBy(DataModelPage::name, Collectors.counting()));
    for (String[] key : keys) readKey(key, lengths.get(name(key)) == 1);
  }

  private static String name(String[] key) {
    return key[0] + "|" + key[2];
  }

  private void readKey(String[] key, boolean alone) {
    String table = key[0];
    String column = key[4];
    String kind = key[6];
    KeyColumn read =
        tables
            .get(table)
            .computeIfAbsent(column, name -> new KeyColumn(key[5], new LinkedHashSet<>()));
    read.keys().add(kind);
    if (alone && !kind.equals("FK")) unique.add(table + "." + column);
    if (kind.equals("FK")) references.add(new Reference(table, column, key[7]));
  }

  String asMarkdown() {
    SortedMap<String, SortedSet<String>> areas = new TreeMap<>();
    tables
        .keySet()
        .forEach(table -> areas.computeIfAbsent(owner(table), a -> new TreeSet<>()).add(table));
    return """
        # The data model

        %s
        The tables are those of the schema after all migrations (`adapters-persistence/src/main/resources/db/migration`), apart from
        `schema_history`, which is Flyway's. An area owns a table when its persistence classes map it as an entity or insert its rows. The pictures show
        the columns that are part of a key: PK is the primary key, UK a unique key, FK refers to another table. Not every column that holds
        the id of another row has a foreign key: what outlives the row that it names keeps its id only.

        ## Owners

        | Table | Area | Also written by | Also read by |
        | --- | --- | --- | --- |
        %s%s"""
        .formatted(
            page.preface("the migrated schema and the SQL of the persistence adapter"),
            tables.keySet().stream().map(this::ownersRow).collect(Collectors.joining()),
            areas.entrySet().stream()
                .map(area -> picture(area.getKey(), area.getValue()))
                .collect(Collectors.joining()));
  }

  private String ownersRow(String table) {
    return "| `%s` | %s | %s | %s |\n"
        .formatted(
            table,
            owner(table),
            String.join(", ", owners.otherWriters(table)),
            String.join(", ", owners.otherReaders(table)));
  }

  private String owner(String table) {
    return owners.owner(table).orElse(NOBODY);
  }

  private String picture(String area, SortedSet<String> own) {
    String entities =
        own.stream()
            .map(table -> "  " + table + " {\n" + columns(table) + "  }\n")
            .collect(Collectors.joining());
    String arrows =
        references.stream()
            .filter(reference -> own.contains(reference.from()))
            .map(this::arrow)
            .collect(Collectors.joining());
    return "\n## Tables of %s\n\n```mermaid\nerDiagram\n%s%s```\n"
        .formatted(area, entities, arrows);
  }

  private String columns(String table) {
    return tables.get(table).entrySet().stream()
        .map(
            column ->
                "    %s %s %s\n"
                    .formatted(
                        column.getValue().type(),
                        column.getKey(),
                        String.join(", ", column.getValue().keys())))
        .collect(Collectors.joining());
  }

  private String arrow(Reference reference) {
    boolean once = unique.contains(reference.from() + "." + reference.column());
    String end = once ? "o|" : "o{";
    return "  %s ||--%s %s : \"%s\"\n"
        .formatted(reference.to(), end, reference.from(), reference.column());
  }
}
