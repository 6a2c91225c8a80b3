package fr.livrestaka.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.shared.outbox.OutboxQueue;
import fr.livrestaka.application.shared.outbox.OutboxQueue.Claimed;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.testing.TestStore;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlOutboxQueueTest {
  private static final Instant NOW = Instant.parse("2001-03-02T09:15:00.123Z");
  private static final Duration LEASE = Duration.ofMinutes(5);

  private final OutboxQueue queue = TestStore.bean(OutboxQueue.class);

  @BeforeEach
  void nothingElseIsDue() {
    update("DELETE FROM outbox WHERE nextAttemptAt < '2010-01-01'");
  }

  @Test
  void aClaimedDeliveryIsNobodyElsesUntilItsLeaseEnds() {
    String id = waiting();
    assertThat(queue.claim(10, NOW, LEASE)).extracting(Claimed::id).containsExactly(id);
    assertThat(queue.claim(10, NOW, LEASE)).isEmpty();
    List<Claimed> again = queue.claim(10, NOW.plus(LEASE), LEASE);
    assertThat(again).extracting(Claimed::attempt).containsExactly(2);
    assertThat(again.get(0).occurredAt()).isEqualTo(NOW);
  }

  @Test
  void manyAtOnceClaimEachDeliveryOnce() throws Exception {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) all.add(waiting());
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
  void whatIsDoneForgetsWhatItSaidAndIsPurgedInTime() {
    String id = waiting();
    queue.complete(id, NOW);
    assertThat(column(id, "payload")).isEmpty();
    assertThat(queue.claim(10, NOW.plus(LEASE), LEASE)).isEmpty();
    queue.purgeCompletedBefore(NOW);
    assertThat(column(id, "status")).isEqualTo("DONE");
    assertThat(queue.purgeCompletedBefore(NOW.plusMillis(1))).isEqualTo(1);
  }

  @Test
  void whatIsParkedWaitsAndSaysWhy() {
    String id = waiting();
    queue.park(id, "x".repeat(600));
    assertThat(queue.claim(10, NOW.plus(LEASE), LEASE)).isEmpty();
    assertThat(column(id, "status")).isEqualTo("PARKED");
    assertThat(column(id, "lastError")).hasSize(500);
    queue.postpone(id, NOW, "late");
    assertThat(column(id, "status")).isEqualTo("PARKED");
  }

  private List<String> drained() {
    List<String> ids = new ArrayList<>();
    List<Claimed> next = queue.claim(1, NOW, LEASE);
    while (!next.isEmpty()) {
      next.forEach(claimed -> ids.add(claimed.id()));
      next = queue.claim(1, NOW, LEASE);
    }
    return ids;
  }

  private static String waiting() {
    String id = UUID.randomUUID().toString();
    update(
        "INSERT INTO outbox (id, eventId, eventType, listener, payload, nextAttemptAt, occurredAt)"
            + " VALUES (?, ?, 'Happened', 'test.none', '{}', ?, ?)",
        id,
        id,
        Timestamp.from(NOW),
        Timestamp.from(NOW));
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

  private static void update(String sql, Object... values) {
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
