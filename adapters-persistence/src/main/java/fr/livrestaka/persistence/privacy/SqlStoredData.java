package fr.livrestaka.persistence.privacy;

import fr.livrestaka.application.privacy.port.StoredData;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.privacy.ClassifiedTable;
import fr.livrestaka.persistence.shared.OwnRows;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables by their classification. Names of tables and columns come from it, never from
 * outside.
 */
@Singleton
final class SqlStoredData implements StoredData {
  private final Statements statements;

  SqlStoredData(Statements statements) {
    this.statements = statements;
  }

  /** One statement. The oldest row is the first of an index, and no table is counted to the end. */
  @Override
  public Map<String, Measured> measure(List<ClassifiedTable> tables) {
    String all =
        tables.stream().map(SqlStoredData::measuring).collect(Collectors.joining(" UNION ALL "));
    Map<String, Measured> measured = new LinkedHashMap<>();
    statements.query(
        all,
        row ->
            measured.put(
                row.getString("name"),
                new Measured(row.getLong("counted"), Statements.optionalInstant(row, "oldest"))));
    return measured;
  }

  private static String measuring(ClassifiedTable table) {
    String oldest =
        table
            .bornAt()
            .map(column -> "(SELECT MIN(`%s`) FROM `%s`)".formatted(column, table.name()))
            .orElse("CAST(NULL AS DATETIME(3))");
    return "SELECT '%s' AS name, (SELECT COUNT(*) FROM (SELECT 1 FROM `%s` LIMIT %d) x) AS counted, %s AS oldest"
        .formatted(table.name(), table.name(), MOST_COUNTED, oldest);
  }

  @Override
  public Map<String, List<Map<String, Object>>> of(AccountId person, List<ClassifiedTable> tables) {
    Map<String, List<Map<String, Object>>> found = new LinkedHashMap<>();
    for (ClassifiedTable table : tables) {
      if (table.exported().isEmpty()) continue;
      List<Map<String, Object>> rows =
          OwnRows.of(table.name()).map(own -> rows(table, own, person)).orElse(List.of());
      if (!rows.isEmpty()) found.put(table.name(), rows);
    }
    return found;
  }

  private List<Map<String, Object>> rows(ClassifiedTable table, String own, AccountId person) {
    String columns =
        table.exported().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    String order = table.bornAt().map(column -> " ORDER BY `" + column + "`").orElse("");
    return statements.query(
        "SELECT %s FROM `%s` WHERE %s%s"
            .formatted(columns, table.name(), OwnRows.statement(own), order),
        row -> values(row, table.exported()),
        OwnRows.parameters(own, person));
  }

  private static Map<String, Object> values(ResultSet row, List<String> columns)
      throws SQLException {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String column : columns) values.put(column, value(row.getObject(column)));
    return values;
  }

  private static @Nullable Object value(@Nullable Object stored) {
    return switch (stored) {
      case null -> null;
      case LocalDateTime time -> time.toInstant(ZoneOffset.UTC).toString();
      case Number number -> number;
      case Boolean truth -> truth;
      default -> stored.toString();
    };
  }
}
