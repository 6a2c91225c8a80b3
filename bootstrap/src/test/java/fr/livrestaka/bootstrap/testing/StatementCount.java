package fr.livrestaka.bootstrap.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The SQL statements of requests since it was started. Statements of background work (the outbox
 * and other jobs, told by their thread names) do not count.
 */
public final class StatementCount implements AutoCloseable {
  private static final List<String> BACKGROUND = List.of("outbox", "scheduled", "upkeep", "live");
  private static final List<StatementCount> RUNNING = new CopyOnWriteArrayList<>();

  private final List<String> statements = new CopyOnWriteArrayList<>();

  /** Of a request for which the caller's account is known already. */
  public static int warm(Runnable request) {
    request.run();
    try (StatementCount count = start()) {
      request.run();
      return count.value();
    }
  }

  static StatementCount start() {
    StatementCount count = new StatementCount();
    RUNNING.add(count);
    return count;
  }

  static void saw(String statement) {
    String thread = Thread.currentThread().getName();
    if (BACKGROUND.stream().anyMatch(thread::startsWith)) return;
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
