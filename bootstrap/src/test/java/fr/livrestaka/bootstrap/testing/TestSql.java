package fr.livrestaka.bootstrap.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Changes the shared program's database behind its back. */
public final class TestSql {
  private TestSql() {}

  public static int update(String sql, Object... values) {
    TestProgram program = TestProgram.shared();
    try (Connection connection =
            DriverManager.getConnection(
                program.schema().jdbcUrl(),
                program.schema().username(),
                program.schema().password());
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
      return statement.executeUpdate();
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

  /** The first column of the first row. */
  public static String text(String sql, Object... values) {
    TestProgram program = TestProgram.shared();
    try (Connection connection =
            DriverManager.getConnection(
                program.schema().jdbcUrl(),
                program.schema().username(),
                program.schema().password());
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
      try (ResultSet rows = statement.executeQuery()) {
        if (!rows.next()) throw new IllegalStateException("no row: " + sql);
        return rows.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
