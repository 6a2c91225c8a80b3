package fr.livrestaka.domain.privacy;

import java.util.List;
import java.util.Optional;

/**
 * A table, and what it is stored for.
 *
 * @param bornAt the indexed column that says when a row was made; empty where rows hang on those of
 *     another table, or are few
 */
public record ClassifiedTable(
    String name, Processing processing, Optional<String> bornAt, List<ClassifiedColumn> columns) {
  public ClassifiedTable {
    columns = List.copyOf(columns);
  }

  /** Names of the columns that an export gives. */
  public List<String> exported() {
    return columns.stream().filter(ClassifiedColumn::exported).map(ClassifiedColumn::name).toList();
  }

  /**
   * A column, in the words of the database.
   *
   * @param exported whether the export of a person's data gives it (RGPD articles 15 and 20)
   */
  public record ClassifiedColumn(String name, ErasureFate fate, boolean exported) {}
}
