package fr.livrestaka.persistence.migration;

import fr.livrestaka.persistence.testing.TestDatabase.Schema;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A program whose connections break at the first statement that alters anything and that was not
 * survived before. From then on it can do nothing more, as if it had been killed.
 */
final class DyingClient implements Connections {
  /** When it happens. */
  enum Death {
    /** The statement never reaches the server. */
    BEFORE,
    /** The server does it, and nobody hears of it. */
    AFTER,
    /** The server refuses a statement of a script, and the program lives on to note it. */
    REFUSED
  }

  private static final Set<String> HARMLESS = Set.of("SELECT", "SET", "DO", "SHOW");
  private static final int TELLING_PARAMETERS = 5;

  private final Schema schema;
  private final Death death;
  private final Set<String> survived;
  private final List<Connection> opened = new ArrayList<>();
  private boolean died;

  /**
   * @param survived the statements at which it died before; grows
   */
  DyingClient(Schema schema, Death death, Set<String> survived) {
    this.schema = schema;
    this.death = death;
    this.survived = survived;
  }

  boolean hasDied() {
    return died;
  }

  @Override
  public synchronized Connection open() throws SQLException {
    if (isGone()) throw gone();
    Connection connection =
        DriverManager.getConnection(schema.jdbcUrl(), schema.username(), schema.password());
    opened.add(connection);
    return proxy(
        Connection.class,
        (proxy, method, arguments) -> {
          if (isGone() && method.getName().equals("close")) return null;
          if (isGone()) throw gone();
          Object result = call(connection, method, arguments);
          if (result instanceof PreparedStatement prepared) {
            return proxy(
                PreparedStatement.class, new Watch(prepared, String.valueOf(arguments[0])));
          }
          return result instanceof Statement statement
              ? proxy(Statement.class, new Watch(statement, ""))
              : result;
        });
  }

  private final class Watch implements InvocationHandler {
    private final Statement statement;
    private final String prepared;
    private final TreeMap<Integer, String> parameters = new TreeMap<>();

    Watch(Statement statement, String prepared) {
      this.statement = statement;
      this.prepared = prepared;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
        throws Throwable {
      if (isGone() && method.getName().equals("close")) return null;
      if (isGone()) throw gone();
      if (arguments != null && arguments.length == 2 && arguments[0] instanceof Integer index) {
        parameters.put(index, String.valueOf(arguments[1]));
      }
      if (!method.getName().startsWith("execute")) return call(statement, method, arguments);
      String sql = arguments == null ? prepared : String.valueOf(arguments[0]);
      String identity = sql + parameters.headMap(TELLING_PARAMETERS, true);
      if (HARMLESS.contains(sql.strip().split("\\s")[0].toUpperCase(Locale.ROOT))
          || died
          || death == Death.REFUSED && sql.contains("schema_history")
          || !survived.add(identity)) {
        return call(statement, method, arguments);
      }
      died = true;
      if (death == Death.AFTER) call(statement, method, arguments);
      if (death != Death.REFUSED) breakAll();
      throw gone();
    }
  }

  private boolean isGone() {
    return died && death != Death.REFUSED;
  }

  private synchronized void breakAll() throws SQLException {
    for (Connection connection : opened) connection.abort(Runnable::run);
  }

  private static SQLException gone() {
    return new SQLException("killed");
  }

  private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
