package fr.livrestaka.bootstrap.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads and changes the shared program's database behind its back. */
public final class TestSql {
  private TestSql() {}

  /** The text in the only column of the only row. */
  public static String text(String sql, Object... values) {
    return run(
        sql,
        statement -> {
          try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
          }
        },
        values);
  }

  /** The texts in the only column of all rows. */
  public static List<String> texts(String sql, Object... values) {
    return run(
        sql,
        statement -> {
          List<String> texts = new ArrayList<>();
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) texts.add(rows.getString(1));
          }
          return texts;
        },
        values);
  }

  /** How many entries of the audit log say that somebody did that to it. */
  public static long audited(String actor, String action, String target) {
    return count(
        "audit_logs WHERE adminEmail = ? AND action = ? AND targetId = ?", actor, action, target);
  }

  public static int update(String sql, Object... values) {
    return run(sql, PreparedStatement::executeUpdate, values);
  }

  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }

  private static <T> T run(String sql, Work<T> work, Object... values) {
    TestProgram program = TestProgram.shared();
    try (Connection connection =
            DriverManager.getConnection(
                program.schema().jdbcUrl(),
                program.schema().username(),
                program.schema().password());
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
      return work.on(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @param from what follows {@code FROM}
   */
  public static long count(String from, Object... values) {
    return number("SELECT COUNT(*) FROM " + from, values);
  }

  public static long number(String sql, Object... values) {
    return Long.parseLong(text(sql, values));
  }
}
