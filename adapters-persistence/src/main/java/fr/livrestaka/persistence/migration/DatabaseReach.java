package fr.livrestaka.persistence.migration;

import fr.livrestaka.persistence.migration.DatabaseOutOfReach.Reason;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Tries whether a database can be connected to, before anything relies on it. */
public final class DatabaseReach {
  private static final int NO_SUCH_SCHEMA = 1049;
  private static final int SCHEMA_DENIED = 1044;

  private DatabaseReach() {}

  /**
   * @param jdbcUrl a {@code jdbc:mysql:} address
   * @throws DatabaseOutOfReach where no connection can be had
   */
  public static void check(String jdbcUrl, String username, String password) {
    try (Connection connection = DriverManager.getConnection(jdbcUrl, username, password)) {
      connection.getCatalog();
    } catch (SQLException e) {
      throw new DatabaseOutOfReach(reason(e), e);
    }
  }

  private static Reason reason(SQLException failure) {
    int code = failure.getErrorCode();
    if (code == NO_SUCH_SCHEMA || code == SCHEMA_DENIED) return Reason.NO_SCHEMA;
    return "28000".equals(failure.getSQLState()) ? Reason.REFUSED : Reason.NO_ANSWER;
  }
}
