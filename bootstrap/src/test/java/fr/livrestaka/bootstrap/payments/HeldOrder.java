package fr.livrestaka.bootstrap.payments;

import static org.awaitility.Awaitility.await;

import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** An order of the shared program that a transaction of the test keeps locked. */
final class HeldOrder implements AutoCloseable {
  private final Connection connection;
  private final String order;

  private HeldOrder(Connection connection, String order) {
    this.connection = connection;
    this.order = order;
  }

  static HeldOrder hold(String order) throws SQLException {
    var schema = TestProgram.shared().schema();
    Connection connection =
        DriverManager.getConnection(schema.jdbcUrl(), schema.username(), schema.password());
    connection.setAutoCommit(false);
    HeldOrder held = new HeldOrder(connection, order);
    held.update("UPDATE commandes SET noteClient = 'held' WHERE id = ?");
    return held;
  }

  void awaitSomebodyWaiting() {
    await()
        .until(
            () ->
                TestSql.count(
                        "information_schema.PROCESSLIST"
                            + " WHERE ID <> CONNECTION_ID() AND INFO LIKE '%commandes%FOR UPDATE%'")
                    > 0);
  }

  /**
   * @param sql with the order as its only value
   */
  void update(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, order);
      statement.executeUpdate();
    }
  }

  void letGo() throws SQLException {
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
