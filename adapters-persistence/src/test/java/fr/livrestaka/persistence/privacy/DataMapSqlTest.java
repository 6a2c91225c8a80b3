package fr.livrestaka.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.privacy.DataMapText;
import fr.livrestaka.application.privacy.port.StoredData;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.privacy.ClassifiedTable;
import fr.livrestaka.domain.privacy.DataMap;
import fr.livrestaka.persistence.migration.DatabaseMigration;
import fr.livrestaka.persistence.shared.OwnRows;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestDatabase;
import fr.livrestaka.persistence.testing.TestStore;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The classification and the migrated schema name the same columns. */
class DataMapSqlTest {
  private final DataMap map = DataMapText.current();
  private final Schema schema = new Schema(TestStore.bean(Statements.class));

  @Test
  void everyColumnIsClassifiedAndNoneThatIsNotThere() throws SQLException {
    List<String> classified =
        map.tables().stream()
            .flatMap(
                table -> table.columns().stream().map(column -> table.name() + "." + column.name()))
            .toList();
    assertThat(classified)
        .as(
            "columns of application/src/main/resources/privacy/data-map.list: classify what a"
                + " migration adds, and take out what is gone")
        .containsExactlyInAnyOrderElementsOf(migrated());
  }

  @Test
  void theOldestRowIsFoundByAnIndex() {
    List<String> asked =
        map.tables().stream()
            .flatMap(table -> table.bornAt().map(born -> table.name() + "." + born).stream())
            .toList();
    assertThat(inTransaction(schema::indexed)).containsAll(asked);
  }

  @Test
  void measuresEveryTableWithOneStatement() {
    List<String> names = map.tables().stream().map(ClassifiedTable::name).toList();
    StoredData data = TestStore.bean(StoredData.class);
    assertThat(inTransaction(() -> data.measure(map.tables()))).containsOnlyKeys(names);
  }

  @Test
  void whatAnExportGivesIsSomebodysOwn() {
    assertThat(map.tables())
        .filteredOn(table -> !table.exported().isEmpty())
        .allSatisfy(table -> assertThat(OwnRows.of(table.name())).as(table.name()).isPresent());
  }

  /** Columns of a database in which nothing but the migrations has run. */
  private static List<String> migrated() throws SQLException {
    TestDatabase.Schema fresh = TestDatabase.newSchema();
    DatabaseMigration.run(fresh.jdbcUrl(), fresh.username(), fresh.password());
    List<String> places = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection(fresh.jdbcUrl(), fresh.username(), fresh.password());
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT TABLE_NAME, COLUMN_NAME FROM information_schema.COLUMNS"
                    + " WHERE TABLE_SCHEMA = DATABASE()")) {
      while (rows.next()) {
        String table = rows.getString(1);
        if (!Schema.TOOLS.contains(table)) places.add(table + "." + rows.getString(2));
      }
    }
    return places;
  }

  private static <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).read(work);
  }
}
