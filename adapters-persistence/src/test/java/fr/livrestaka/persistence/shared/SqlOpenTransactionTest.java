package fr.livrestaka.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.shared.ConcurrentInsert;
import fr.livrestaka.application.shared.OpenTransactionContract;
import fr.livrestaka.application.shared.port.OpenTransaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.testing.TestStore;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlOpenTransactionTest extends OpenTransactionContract {
  private final Transactions transactions = TestStore.bean(Transactions.class);
  private final OpenTransaction openTransaction = TestStore.bean(OpenTransaction.class);
  private final Statements statements = TestStore.bean(Statements.class);
  private final String id = UUID.randomUUID().toString();
  private final AtomicInteger tries = new AtomicInteger();

  @BeforeEach
  void table() {
    transactions.writing(
        () ->
            statements.update(
                "CREATE TABLE IF NOT EXISTS endings (id VARCHAR(64) PRIMARY KEY, n INT NOT NULL)"
                    + " ENGINE=InnoDB"));
    transactions.writing(() -> insert(id));
  }

  @Override
  protected Transactions transactions() {
    return transactions;
  }

  @Override
  protected OpenTransaction openTransaction() {
    return openTransaction;
  }

  @Test
  void aRowThatIsRefusedUndoesItsStatementAlone() {
    transactions.writing(
        () -> {
          increment();
          assertThatThrownBy(() -> insert(id))
              .satisfies(failure -> assertThat(openTransaction.survives(failure)).isTrue());
          assertThatThrownBy(() -> insert("x".repeat(70)))
              .satisfies(failure -> assertThat(openTransaction.survives(failure)).isTrue());
        });
    assertThat(value()).isEqualTo(1);
  }

  @Test
  void whatTheDatabaseCannotDoEndsTheTransaction() {
    assertThat(openTransaction.survives(lost("40001", 1213))).isFalse();
    assertThat(openTransaction.survives(lost("HY000", 1205))).isFalse();
    assertThat(openTransaction.survives(lost("08S01", 0))).isFalse();
    assertThat(openTransaction.survives(lost("42000", 1064))).isFalse();
    assertThat(openTransaction.survives(new ConcurrentInsert(new IllegalStateException())))
        .isFalse();
  }

  @Test
  void theEndRunsAgainWhereTheTransactionDoes() {
    transactions.writing(
        () -> {
          openTransaction.beforeCommit(
              () -> {
                increment();
                if (tries.incrementAndGet() < 3) throw lost("40001", 1213);
              });
        });
    assertThat(tries).hasValue(3);
    assertThat(value()).isEqualTo(1);
  }

  private static RuntimeException lost(String state, int code) {
    return new IllegalStateException(new SQLException("lost", state, code));
  }

  private void insert(String key) {
    statements.update("INSERT INTO endings (id, n) VALUES (?, 0)", key);
  }

  private void increment() {
    statements.update("UPDATE endings SET n = n + 1 WHERE id = ?", id);
  }

  private int value() {
    return transactions
        .write(
            () ->
                statements.query("SELECT n FROM endings WHERE id = ?", row -> row.getInt("n"), id))
        .get(0);
  }
}
