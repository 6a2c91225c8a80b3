package fr.livrestaka.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.privacy.DataMapText;
import fr.livrestaka.application.privacy.port.StoredData;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.privacy.ClassifiedTable;
import fr.livrestaka.domain.privacy.DataMap;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The classification and the migrated schema name the same columns. */
class DataMapSqlTest {
  private final DataMap map = DataMapText.current();
  private final Schema schema = new Schema(TestStore.bean(Statements.class));

  @Test
  void everyColumnIsClassifiedAndNoneThatIsNotThere() {
    List<String> classified =
        map.tables().stream()
            .flatMap(
                table -> table.columns().stream().map(column -> table.name() + "." + column.name()))
            .toList();
    List<String> stored =
        inTransaction(() -> schema.columns().stream().map(Schema.Column::place).toList());
    assertThat(classified)
        .as(
            "columns of application/src/main/resources/privacy/data-map.list: classify what a"
                + " migration adds, and take out what is gone")
        .containsExactlyInAnyOrderElementsOf(stored);
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

  private static <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).read(work);
  }
}
