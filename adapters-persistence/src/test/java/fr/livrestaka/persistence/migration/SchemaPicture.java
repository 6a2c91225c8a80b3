package fr.livrestaka.persistence.migration;

import fr.livrestaka.persistence.testing.FormerDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that a schema is made of, and all its rows, apart from the history of its migrations. */
record SchemaPicture(Map<String, List<List<String>>> views) {
  private static final String OURS =
      " table_schema = DATABASE() AND table_name NOT IN ('schema_history', 'schema_history_to_be')";

  private static final Map<String, String> STRUCTURE =
      Map.of(
          "tables",
              "SELECT table_name, engine, table_collation FROM information_schema.tables WHERE",
          "columns",
              "SELECT table_name, column_name, column_type, is_nullable, column_default,"
                  + " collation_name, extra, ordinal_position, generation_expression"
                  + " FROM information_schema.columns WHERE",
          "indexes",
              "SELECT table_name, index_name, non_unique, seq_in_index, column_name, sub_part,"
                  + " index_type FROM information_schema.statistics WHERE",
          "constraints",
              "SELECT table_name, constraint_name, constraint_type"
                  + " FROM information_schema.table_constraints WHERE");
  private static final String KEYS =
      "SELECT table_name, constraint_name, delete_rule, update_rule, referenced_table_name"
          + " FROM information_schema.referential_constraints"
          + " WHERE constraint_schema = DATABASE() ORDER BY 1, 2";
  private static final String CHECKS =
      "SELECT constraint_name, check_clause FROM information_schema.check_constraints"
          + " WHERE constraint_schema = DATABASE() ORDER BY 1, 2";

  static SchemaPicture of(FormerDatabase database) {
    Map<String, List<List<String>>> views = new TreeMap<>();
    STRUCTURE.forEach((name, query) -> views.put(name, sorted(database.rows(query + OURS))));
    views.put("keys", database.rows(KEYS));
    views.put("checks", database.rows(CHECKS));
    String tables = "SELECT table_name FROM information_schema.tables WHERE" + OURS;
    for (List<String> table : database.rows(tables)) {
      views.put("rows of " + table.get(0), sorted(database.rows("SELECT * FROM " + table.get(0))));
    }
    return new SchemaPicture(views);
  }

  private static List<List<String>> sorted(List<List<String>> rows) {
    return rows.stream().sorted(Comparator.comparing(List::toString)).toList();
  }
}
