package fr.livrestaka.bootstrap.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Missing invoices are issued while a refund of one of their payments is being credited. */
class HealLocksHttpTest {
  private static final Person ADMIN = People.withRole("ADMIN");

  private final Person lina = People.register();
  private final String order = Sales.order(lina, "Roman");
  private final String payment = UUID.randomUUID().toString();

  /** A refund's credit note locks the payment, and then the series of credit notes. */
  @Test
  void neitherWaitsForTheOtherInACircle() throws Exception {
    pay();
    try (Connection refund = connect();
        ExecutorService threads = Executors.newSingleThreadExecutor()) {
      refund.setAutoCommit(false);
      lock(refund, "SELECT id FROM payments WHERE id = ? FOR UPDATE", payment);
      Future<Integer> heal =
          threads.submit(() -> ADMIN.client().post("/api/admin/factures/heal", Map.of()).status());
      awaitThatSomebodyWaitsForThePayment();
      for (String series : new String[] {"FACT", "AVOIR"}) {
        lock(refund, "SELECT series FROM invoice_counters WHERE series = ? FOR UPDATE", series);
      }
      refund.commit();
      assertThat(heal.get()).isEqualTo(200);
    }
    assertThat(TestSql.count("invoice_snapshots WHERE paymentId = ?", payment)).isEqualTo(1);
  }

  private void pay() {
    TestSql.update(
        "INSERT INTO payments (id, commandeId, stripeSessionId, amount, refundable, paidAt)"
            + " VALUES (?, ?, ?, 48000, 48000, ?)",
        payment,
        order,
        "cs_" + payment,
        Instant.now().toString().substring(0, 19).replace('T', ' '));
  }

  private static void awaitThatSomebodyWaitsForThePayment() {
    await()
        .until(
            () ->
                TestSql.count(
                        "information_schema.PROCESSLIST"
                            + " WHERE ID <> CONNECTION_ID() AND INFO LIKE '%payments%FOR UPDATE%'")
                    > 0);
  }

  private static void lock(Connection connection, String sql, String key) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, key);
      statement.executeQuery().close();
    }
  }

  private static Connection connect() throws SQLException {
    TestProgram program = TestProgram.shared();
    return DriverManager.getConnection(
        program.schema().jdbcUrl(), program.schema().username(), program.schema().password());
  }
}
