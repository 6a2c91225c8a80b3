package fr.livrestaka.persistence.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whose turn it is to migrate a database: one program's at a time. It is over when the program
 * dies: at once where its machine lives on, else after a minute without a sign of life.
 */
final class MigrationLock implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(MigrationLock.class);
  private static final int SIGN_OF_LIFE_SECONDS = 15;
  private static final int SILENCE_SECONDS = 60;
  private static final int ASK_AGAIN_SECONDS = 30;
  private static final int TRIES = 120;

  private final Connections connections;
  private final Connection connection;
  private final ScheduledExecutorService signs =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("migration-turn").factory());

  private MigrationLock(Connections connections, Connection connection) {
    this.connections = connections;
    this.connection = connection;
  }

  /**
   * Waits for others up to an hour: they may be building indexes.
   *
   * @param connections of which one is kept until the turn is over
   */
  static MigrationLock await(Connections connections) throws SQLException {
    Connection connection = connections.open();
    try {
      for (int i = 0; i < TRIES; i++) {
        if (isMine(connection)) return begin(connections, connection);
        LOG.info("Another program is migrating this database; waiting for it");
      }
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    connection.close();
    throw new IllegalStateException("Another program has been migrating this database for an hour");
  }

  private static boolean isMine(Connection connection) throws SQLException {
    String sql = "SELECT GET_LOCK(CONCAT('staka-migration-', LEFT(SHA2(DATABASE(), 256), 32)), ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, ASK_AGAIN_SECONDS);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() && rows.getInt(1) == 1;
      }
    }
  }

  private static MigrationLock begin(Connections connections, Connection connection)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET SESSION wait_timeout = " + SILENCE_SECONDS);
    }
    MigrationLock migrationLock = new MigrationLock(connections, connection);
    migrationLock.giveSigns();
    return migrationLock;
  }

  /** For the work that is done in this turn. */
  Connection open() throws SQLException {
    return connections.open();
  }

  private void giveSigns() {
    var _ =
        signs.scheduleAtFixedRate(
            this::giveSign, SIGN_OF_LIFE_SECONDS, SIGN_OF_LIFE_SECONDS, TimeUnit.SECONDS);
  }

  private void giveSign() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DO 0");
    } catch (SQLException e) {
      LOG.warn("The turn to migrate may be lost: {}", e.getMessage());
    }
  }

  @Override
  public void close() throws SQLException {
    signs.close();
    connection.close();
  }
}
