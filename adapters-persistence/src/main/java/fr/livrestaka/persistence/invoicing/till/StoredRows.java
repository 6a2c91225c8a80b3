package fr.livrestaka.persistence.invoicing.till;

import fr.livrestaka.domain.invoicing.till.StoredRow;
import fr.livrestaka.persistence.shared.Statements.RowMapper;
import java.sql.SQLException;
import java.util.Optional;

/** Reads rows as a proof wants them: one that cannot be is named, and does not end the reading. */
public final class StoredRows {
  private StoredRows() {}

  /**
   * @param key the column that names a row
   */
  public static <T> RowMapper<StoredRow<T>> by(String key, RowMapper<T> mapper) {
    return row -> {
      String name = row.getString(key);
      try {
        return new StoredRow<>(name, Optional.of(mapper.map(row)));
      } catch (RuntimeException | SQLException e) {
        return new StoredRow<>(name, Optional.empty());
      }
    };
  }
}
