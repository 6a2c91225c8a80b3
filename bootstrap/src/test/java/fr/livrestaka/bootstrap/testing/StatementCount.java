package fr.livrestaka.bootstrap.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The SQL statements of requests since it was started. Statements of background work (the outbox
 * and other jobs, told by their thread names) do not count.
 */
public final class StatementCount implements AutoCloseable {
  private static final List<StatementCount> RUNNING = new CopyOnWriteArrayList<>();

  private final List<String> statements = new CopyOnWriteArrayList<>();

  static StatementCount start() {
    StatementCount count = new StatementCount();
    RUNNING.add(count);
    return count;
  }

  static void saw(String statement) {
    String thread = Thread.currentThread().getName();
    if (thread.startsWith("outbox") || thread.startsWith("scheduled")) return;
    RUNNING.forEach(count -> count.statements.add(statement));
  }

  public int value() {
    return statements.size();
  }

  public List<String> statements() {
    return List.copyOf(statements);
  }

  @Override
  public void close() {
    RUNNING.remove(this);
  }
}
