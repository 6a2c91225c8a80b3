package fr.livrestaka.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.outbox.OutboxQueue;
import fr.livrestaka.application.shared.outbox.OutboxQueue.Claimed;
import fr.livrestaka.application.shared.outbox.OutboxQueueContract;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.testing.TestStore;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlOutboxQueueTest extends OutboxQueueContract {
  private final OutboxQueue queue = TestStore.bean(OutboxQueue.class);

  @BeforeEach
  void nothingElseIsDue() {
    update("DELETE FROM outbox WHERE nextAttemptAt < '2010-01-01'");
  }

  @Override
  protected OutboxQueue queue() {
    return queue;
  }

  @Override
  protected String status(String id) {
    return column(id, "status");
  }

  @Test
  void manyAtOnceClaimEachDeliveryOnce() throws Exception {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) all.add(waiting(NOW));
    CountDownLatch go = new CountDownLatch(1);
    List<String> claimed = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<List<String>>> results = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        results.add(
            threads.submit(
                () -> {
                  go.await();
                  return drained();
                }));
      }
      go.countDown();
      for (Future<List<String>> result : results) claimed.addAll(result.get());
    }
    assertThat(claimed).doesNotHaveDuplicates();
    claimed.addAll(drained());
    assertThat(new HashSet<>(claimed)).isEqualTo(new HashSet<>(all));
    assertThat(claimed).hasSameSizeAs(all);
  }

  @Test
  void whatIsDoneForgetsWhatItSaid() {
    String id = waiting(NOW);
    assertThat(queue.complete(claimed(NOW), NOW)).isTrue();
    assertThat(column(id, "payload")).isEmpty();
  }

  @Test
  void whatIsParkedSaysWhy() {
    String id = waiting(NOW);
    assertThat(queue.park(claimed(NOW), "x".repeat(600))).isTrue();
    assertThat(column(id, "lastError")).hasSize(500);
  }

  private List<String> drained() {
    List<String> ids = new ArrayList<>();
    List<Claimed> next = claim(3, NOW);
    while (!next.isEmpty()) {
      next.forEach(claimed -> ids.add(claimed.id()));
      next = claim(3, NOW);
    }
    return ids;
  }

  @Override
  protected String waiting(Instant due, Lane lane, Optional<String> subject) {
    String id = UUID.randomUUID().toString();
    update(
        "INSERT INTO outbox (id, eventId, eventType, listener, payload, nextAttemptAt, occurredAt,"
            + " lane, subject) VALUES (?, ?, 'Happened', 'test.none', '{}', ?, ?, ?, ?)",
        id,
        id,
        Timestamp.from(due),
        Timestamp.from(due),
        lane.name(),
        subject.orElse(null));
    return id;
  }

  private static String column(String id, String column) {
    return TestStore.bean(Transactions.class)
        .read(
            () ->
                TestStore.bean(JdbcOperations.class)
                    .prepareStatement(
                        "SELECT " + column + " FROM outbox WHERE id = ?",
                        query -> {
                          query.setString(1, id);
                          try (ResultSet row = query.executeQuery()) {
                            row.next();
                            return row.getString(1);
                          }
                        }));
  }

  private static void update(String sql, @Nullable Object... values) {
    TestStore.bean(Transactions.class)
        .write(
            () ->
                TestStore.bean(JdbcOperations.class)
                    .prepareStatement(
                        sql,
                        statement -> {
                          for (int i = 0; i < values.length; i++) {
                            statement.setObject(i + 1, values[i]);
                          }
                          return statement.executeUpdate();
                        }));
  }
}
