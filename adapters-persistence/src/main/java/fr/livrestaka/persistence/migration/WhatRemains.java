package fr.livrestaka.persistence.migration;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which part of a statement has not been done yet, by a look at the schema: so that a script that
 * stopped anywhere can be run again from its beginning (docs/decisions/0029). Tables, columns,
 * indexes and constraints are found by their names, and must then be what the statement says.
 * Everything else is run as it is; scripts word it so that a second time does no harm.
 */
final class WhatRemains {
  private static final Set<String> INDEX = Set.of("INDEX", "KEY");
  private static final Set<String> KINDS_OF_INDEX = Set.of("UNIQUE", "FULLTEXT", "SPATIAL");
  private static final Map<String, String> SAME_TYPE =
      Map.of("integer", "int", "boolean", "tinyint", "bool", "tinyint", "json", "longtext");

  private final SchemaLook schema;

  WhatRemains(SchemaLook schema) {
    this.schema = schema;
  }

  /**
   * @return empty where nothing remains
   * @throws SQLException where something else has the name of what is to be made
   */
  Optional<String> of(String sql) throws SQLException {
    StatementText statement = StatementText.of(sql);
    if (statement.startsWith("ALTER")) return ofAlter(sql, statement);
    if (statement.startsWith("CREATE")) return unless(isCreated(statement.rest()), sql);
    if (statement.startsWith("DROP")) return unless(isDropped(statement.rest()), sql);
    if (statement.startsWith("RENAME")) return unless(isRenamed(statement.rest()), sql);
    return Optional.of(sql);
  }

  private static Optional<String> unless(boolean done, String sql) {
    return done ? Optional.empty() : Optional.of(sql);
  }

  private boolean isCreated(StatementText created) throws SQLException {
    if (created.startsWith("TABLE")) {
      StatementText table = created.after("TABLE", "IF", "NOT", "EXISTS");
      return hasTable(table.first(), table.group());
    }
    StatementText index = created.after("UNIQUE", "FULLTEXT", "SPATIAL");
    if (!INDEX.contains(upper(index.first()))) return false;
    StatementText name = index.rest();
    String table = name.rest().after("ON").first();
    return hasIndex(table, name.first(), name.groupNames());
  }

  private boolean isDropped(StatementText dropped) throws SQLException {
    if (dropped.startsWith("TABLE")) {
      return !schema.hasTable(dropped.after("TABLE", "IF", "EXISTS").first());
    }
    if (!dropped.startsWith("INDEX")) return false;
    String table = dropped.rest().rest().after("ON").first();
    return schema.index(table, dropped.rest().first()).isEmpty();
  }

  private boolean isRenamed(StatementText renamed) throws SQLException {
    if (!renamed.startsWith("TABLE")) return false;
    StatementText from = renamed.rest();
    return !schema.hasTable(from.first()) && schema.hasTable(from.rest().after("TO").first());
  }

  private Optional<String> ofAlter(String sql, StatementText statement) throws SQLException {
    if (!statement.rest().startsWith("TABLE")) return Optional.of(sql);
    StatementText table = statement.rest().rest();
    String name = table.first();
    List<StatementText> clauses = table.rest().parts();
    List<String> remaining = new ArrayList<>();
    Set<String> makingRoom = new HashSet<>();
    for (StatementText clause : clauses) {
      if (clause.startsWith("ADD") && makingRoom.contains(nameOf(clause.rest()))) {
        remaining.add(clause.sql());
      } else if (!isDone(name, clause)) {
        remaining.add(clause.sql());
        if (clause.startsWith("DROP")) makingRoom.add(nameOf(clause.rest()));
      }
    }
    if (remaining.isEmpty()) return Optional.empty();
    if (remaining.size() == clauses.size()) return Optional.of(sql);
    return Optional.of("ALTER TABLE `%s` %s".formatted(name, String.join(", ", remaining)));
  }

  private static String nameOf(StatementText object) {
    StatementText name =
        object
            .after("CONSTRAINT", "UNIQUE", "FULLTEXT", "SPATIAL", "FOREIGN", "CHECK", "COLUMN")
            .after("INDEX", "KEY")
            .after("IF", "NOT", "EXISTS");
    return name.first().toLowerCase(Locale.ROOT);
  }

  private boolean isDone(String table, StatementText clause) throws SQLException {
    StatementText what = clause.rest();
    return switch (upper(clause.first())) {
      case "ADD" -> isAdded(table, what);
      case "DROP" -> isTakenAway(table, what);
      case "RENAME" -> isRenamed(table, what);
      case "CHANGE" -> {
        StatementText from = what.after("COLUMN");
        yield areColumns(table, from.first(), from.rest().first());
      }
      default -> false;
    };
  }

  private boolean isAdded(String table, StatementText added) throws SQLException {
    String first = upper(added.first());
    if (first.equals("CONSTRAINT")) {
      StatementText name = added.rest();
      return name.rest().startsWith("UNIQUE")
          ? hasIndex(table, name.first(), name.groupNames())
          : schema.hasConstraint(table, name.first());
    }
    if (first.equals("PRIMARY")) return hasIndex(table, "PRIMARY", added.groupNames());
    if (INDEX.contains(first) || KINDS_OF_INDEX.contains(first)) {
      StatementText name = added.after("UNIQUE", "FULLTEXT", "SPATIAL").after("INDEX", "KEY");
      return !name.startsWithGroup() && hasIndex(table, name.first(), name.groupNames());
    }
    if (first.equals("FOREIGN") || first.equals("CHECK") || added.startsWithGroup()) return false;
    return hasColumn(table, added.after("COLUMN").after("IF", "NOT", "EXISTS"));
  }

  private boolean isTakenAway(String table, StatementText dropped) throws SQLException {
    String name = nameOf(dropped);
    return switch (upper(dropped.first())) {
      case "INDEX", "KEY" -> schema.index(table, name).isEmpty();
      case "PRIMARY" -> schema.index(table, "PRIMARY").isEmpty();
      case "FOREIGN", "CONSTRAINT", "CHECK" -> !schema.hasConstraint(table, name);
      default -> !schema.columns(table).containsKey(name);
    };
  }

  private boolean isRenamed(String table, StatementText renamed) throws SQLException {
    StatementText from = renamed.rest();
    String to = from.rest().after("TO").first();
    return switch (upper(renamed.first())) {
      case "COLUMN" -> areColumns(table, from.first(), to);
      case "INDEX", "KEY" ->
          schema.index(table, from.first()).isEmpty() && schema.index(table, to).isPresent();
      default -> !schema.hasTable(table) && schema.hasTable(renamed.after("TO", "AS").first());
    };
  }

  private boolean areColumns(String table, String gone, String there) throws SQLException {
    Set<String> columns = schema.columns(table).keySet();
    return !columns.contains(gone.toLowerCase(Locale.ROOT))
        && columns.contains(there.toLowerCase(Locale.ROOT));
  }

  private boolean hasTable(String table, StatementText definition) throws SQLException {
    Map<String, String> present = schema.columns(table);
    if (present.isEmpty()) return false;
    for (StatementText part : definition.parts()) {
      if (AdoptedTable.isColumn(part) && !hasColumn(table, part)) {
        throw new SQLException(
            "There is a table %s already, without the column %s".formatted(table, part.first()));
      }
    }
    return true;
  }

  private boolean hasColumn(String table, StatementText column) throws SQLException {
    String present = schema.columns(table).get(column.first().toLowerCase(Locale.ROOT));
    if (present == null) return false;
    String wanted = column.rest().first().toLowerCase(Locale.ROOT);
    if (same(present).equals(same(wanted))) return true;
    throw new SQLException(
        "There is a column %s.%s already, of type %s instead of %s"
            .formatted(table, column.first(), present, wanted));
  }

  private static String same(String type) {
    return SAME_TYPE.getOrDefault(type, type);
  }

  private boolean hasIndex(String table, String name, List<String> columns) throws SQLException {
    Optional<List<String>> present = schema.index(table, name);
    if (present.isEmpty()) return false;
    if (present.get().equals(columns)) return true;
    throw new SQLException(
        "There is an index %s on %s already, of %s instead of %s"
            .formatted(name, table, present.get(), columns));
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
