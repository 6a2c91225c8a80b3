package fr.livrestaka.persistence.migration;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Connections on which a script that stopped half way can be run again: of each statement only what
 * has not been done yet reaches the database (docs/decisions/0029).
 */
final class RepeatableDataSource implements DataSource {
  private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(RepeatableDataSource.class);

  /** Makes {@code Statement} believe that it ran something, whose results may be asked for. */
  private static final String NOTHING = "DO 0";

  private static final int DUPLICATE_ENTRY = 1062;
  private static final int SHOWN = 80;

  private final Connections connections;

  RepeatableDataSource(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = connections.open();
    return proxy(
        Connection.class,
        (method, arguments) -> {
          Object result = call(connection, method, arguments);
          return method.getName().equals("createStatement") && result instanceof Statement made
              ? looking(made, connection)
              : result;
        });
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  private static Statement looking(Statement statement, Connection connection) {
    return proxy(
        Statement.class,
        (method, arguments) ->
            method.getName().equals("execute") && arguments.length == 1
                ? executeRemaining(statement, (String) arguments[0], connection)
                : call(statement, method, arguments));
  }

  /** A failure may come from another who has just done the same: hence a second look. */
  private static boolean executeRemaining(Statement statement, String sql, Connection connection)
      throws SQLException {
    WhatRemains remains = new WhatRemains(new SchemaLook(connection));
    Optional<String> remaining = remains.of(sql);
    if (remaining.isEmpty()) return passOver(statement, sql);
    try {
      return statement.execute(remaining.get());
    } catch (SQLException e) {
      if (isInserted(sql, e) || isDoneByNow(remains, sql)) return passOver(statement, sql);
      throw e;
    }
  }

  /** Fixed rows that are there; of rows that are read from elsewhere nothing is known. */
  private static boolean isInserted(String sql, SQLException failure) {
    StatementText statement = StatementText.of(sql);
    return failure.getErrorCode() == DUPLICATE_ENTRY
        && statement.startsWith("INSERT")
        && !statement.contains("SELECT");
  }

  private static boolean isDoneByNow(WhatRemains remains, String sql) {
    try {
      return remains.of(sql).isEmpty();
    } catch (SQLException e) {
      return false;
    }
  }

  private static boolean passOver(Statement statement, String sql) throws SQLException {
    String line = StatementText.of(sql).sql().replaceAll("\\s+", " ");
    LOG.info("Done before: {}", line.substring(0, Math.min(SHOWN, line.length())));
    return statement.execute(NOTHING);
  }

  private interface Call {
    @Nullable Object to(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                call.to(method, arguments == null ? new Object[0] : arguments)));
  }

  private static @Nullable Object call(Object target, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw Optional.ofNullable(e.getCause()).orElse(e);
    }
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
