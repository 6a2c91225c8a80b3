package fr.livrestaka.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.shared.ConcurrentInsert;
import fr.livrestaka.application.shared.TransactionsContract;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.testing.TestStore;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to transactions that get into each other's way. */
class SqlTransactionsTest extends TransactionsContract {
  private static final int HEAVY = 300;
  private final Transactions transactions = TestStore.bean(Transactions.class);
  private final Statements statements = TestStore.bean(Statements.class);
  private final String id = UUID.randomUUID().toString();
  private final AtomicInteger tries = new AtomicInteger();

  @BeforeEach
  void tables() {
    transactions.writing(
        () ->
            statements.update(
                "CREATE TABLE IF NOT EXISTS contention (id VARCHAR(64) PRIMARY KEY, n INT NOT NULL)"
                    + " ENGINE=InnoDB"));
    transactions.writing(
        () -> {
          for (int n = 0; n < HEAVY; n++) insert("weight " + n);
          insert("a");
          insert("b");
        });
  }

  @Override
  protected Transactions transactions() {
    return transactions;
  }

  @Override
  protected void increment() {
    increment("a");
  }

  @Override
  protected int value() {
    return value("a");
  }

  /** A connection that only reads is one to the replica, if there is one. */
  @Test
  void aCurrentReadComesFromNoReplicaAndAMereReadMay() {
    assertThat(transactions.readCurrent(this::isConnectionReadOnly)).isFalse();
    assertThat(transactions.read(this::isConnectionReadOnly)).isTrue();
  }

  private boolean isConnectionReadOnly() {
    return TestStore.bean(JdbcOperations.class)
        .prepareStatement("SELECT 1", statement -> statement.getConnection().isReadOnly());
  }

  /** The reads of one show one moment, and the next one shows what was committed meanwhile. */
  @Test
  void currentReadsShowOneMomentWhichIsThatOfTheCall() {
    int[] seen =
        transactions.readCurrent(
            () -> {
              int first = value("a");
              CompletableFuture.runAsync(() -> transactions.writing(() -> increment("a"))).join();
              return new int[] {first, value("a")};
            });
    assertThat(seen).containsExactly(0, 0);
    assertThat(transactions.readCurrent(() -> value("a"))).isEqualTo(1);
  }

  /** The opponent has changed many rows, so that each time the other one is picked. */
  @Test
  void whoLosesTwoDeadlocksWinsAtTheThirdTry() throws Exception {
    Semaphore mineHasA = new Semaphore(0);
    Semaphore opponentHasB = new Semaphore(0);
    CompletableFuture<Void> opponent =
        CompletableFuture.runAsync(
            () -> {
              for (int round = 0; round < 2; round++) meet(mineHasA, opponentHasB);
            });
    transactions.writing(
        () -> {
          int attempt = tries.incrementAndGet();
          increment("a");
          mineHasA.release();
          if (attempt <= 2) acquire(opponentHasB);
          increment("b");
        });
    opponent.get(60, TimeUnit.SECONDS);
    assertThat(tries).hasValue(3);
    assertThat(value("a")).isEqualTo(3);
    assertThat(value("b")).isEqualTo(3);
  }

  @Test
  void anOuterTransactionTriesAgainAndAnInnerOneLeavesItToTheOuter() {
    AtomicInteger inner = new AtomicInteger();
    assertThatThrownBy(
            () ->
                transactions.writing(
                    () -> {
                      tries.incrementAndGet();
                      increment("a");
                      transactions.writing(
                          () -> {
                            inner.incrementAndGet();
                            throw lost("40001", 1213);
                          });
                    }))
        .hasRootCauseInstanceOf(SQLException.class);
    assertThat(tries).hasValue(3);
    assertThat(inner).hasValue(3);
    assertThat(value("a")).isZero();
  }

  @Test
  void whoWaitedTooLongTriesOnceMoreAndOtherFailuresAreFinal() {
    assertThatThrownBy(() -> transactions.writing(() -> fail("HY000", 1205))).isNotNull();
    assertThat(tries.getAndSet(0)).isEqualTo(2);
    assertThatThrownBy(() -> transactions.writing(() -> fail("23000", 1062))).isNotNull();
    assertThat(tries).hasValue(1);
  }

  @Test
  void whoIsOvertakenLooksAgain() {
    String seen =
        transactions.write(
            () -> {
              if (tries.incrementAndGet() < 3)
                throw new ConcurrentInsert(new IllegalStateException());
              return "seen";
            });
    assertThat(seen).isEqualTo("seen");
  }

  private void fail(String state, int code) {
    tries.incrementAndGet();
    throw lost(state, code);
  }

  private static RuntimeException lost(String state, int code) {
    return new IllegalStateException(new SQLException("lost", state, code));
  }

  private void meet(Semaphore mineHasA, Semaphore opponentHasB) {
    transactions.writing(
        () -> {
          statements.update("UPDATE contention SET n = n + 1 WHERE id LIKE ?", id + " weight %");
          increment("b");
          acquire(mineHasA);
          opponentHasB.release();
          increment("a");
        });
  }

  private static void acquire(Semaphore semaphore) {
    try {
      if (!semaphore.tryAcquire(30, TimeUnit.SECONDS)) throw new AssertionError("nobody came");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private void insert(String name) {
    statements.update("INSERT INTO contention (id, n) VALUES (?, 0)", id + " " + name);
  }

  private void increment(String name) {
    statements.update("UPDATE contention SET n = n + 1 WHERE id = ?", id + " " + name);
  }

  private int value(String name) {
    return transactions
        .readCurrent(
            () ->
                statements.query(
                    "SELECT n FROM contention WHERE id = ?",
                    row -> row.getInt("n"),
                    id + " " + name))
        .get(0);
  }
}
