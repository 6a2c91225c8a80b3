package fr.livrestaka.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.privacy.ClassifiedTable.ClassifiedColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataMapTest {
  private static final String TEXT =
      """
      # People

      table users ACCOUNTS createdAt
        EMPTIED exported: prenom nom
        ANONYMOUS withheld: id

      table faqs NO_PERSON -
        NO_PERSON withheld: id

      folder uploads/orders MANUSCRIPTS REMOVED exported
      """;

  @Test
  void readsTablesAndFolders() {
    DataMap map = DataMap.read(TEXT);
    assertThat(map.tablesOf(Processing.ACCOUNTS))
        .containsExactly(
            new ClassifiedTable(
                "users",
                Processing.ACCOUNTS,
                Optional.of("createdAt"),
                List.of(
                    new ClassifiedColumn("prenom", ErasureFate.EMPTIED, true),
                    new ClassifiedColumn("nom", ErasureFate.EMPTIED, true),
                    new ClassifiedColumn("id", ErasureFate.ANONYMOUS, false))));
    assertThat(map.tables().get(0).exported()).containsExactly("prenom", "nom");
    assertThat(map.tables().get(1).bornAt()).isEmpty();
    assertThat(map.foldersOf(Processing.MANUSCRIPTS))
        .containsExactly(
            new ClassifiedFolder(
                "uploads/orders", Processing.MANUSCRIPTS, ErasureFate.REMOVED, true));
  }

  @Test
  void refusesWordsThatItDoesNotKnow() {
    assertThatThrownBy(() -> DataMap.read("table users NOBODY -"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DataMap.read("table users ACCOUNTS -\n  EMPTIED shown: nom"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("shown");
  }

  @Test
  void allButOneProcessingStandInTheRegister() {
    assertThat(Arrays.asList(Processing.values()))
        .filteredOn(one -> one.basis().isEmpty())
        .containsExactly(Processing.NO_PERSON);
    assertThat(Processing.ofPersons()).doesNotContain(Processing.NO_PERSON);
  }

  @Test
  void onlyWhatIsRemovedOrEmptiedIsGone() {
    assertThat(Arrays.asList(ErasureFate.values()))
        .filteredOn(fate -> !fate.keepsTheValue())
        .containsExactly(ErasureFate.REMOVED, ErasureFate.EMPTIED);
  }
}
