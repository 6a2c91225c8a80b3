package fr.livrestaka.application.privacy.port;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.privacy.ClassifiedTable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is stored, by the classification of it. */
public interface StoredData {
  /** Rows of a table beyond this number are not counted. */
  int MOST_COUNTED = 100_000;

  /**
   * Measures tables, with as many statements however many rows there are. Needs a transaction.
   *
   * @return by the table's name
   */
  Map<String, Measured> measure(List<ClassifiedTable> tables);

  /**
   * What the tables hold about a person, as far as the classification has it exported. What is
   * known by the mail address alone is given only where the mailbox is proven. Needs a transaction.
   *
   * @return the rows by the table's name, each by the column's name and oldest first where the
   *     table says when a row was made; instants as ISO 8601 in UTC; without tables that hold
   *     nothing
   */
  Map<String, List<Map<String, Object>>> of(AccountId person, List<ClassifiedTable> tables);

  /**
   * The proof of a retention.
   *
   * @param rows at most {@link #MOST_COUNTED}; that many mean "or more"
   * @param oldest when the oldest row was made; empty where there is none, or the table does not
   *     say
   */
  record Measured(long rows, Optional<Instant> oldest) {
    /** There are more rows, which were not counted. */
    public boolean isMore() {
      return rows >= MOST_COUNTED;
    }
  }
}
