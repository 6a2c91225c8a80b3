package fr.livrestaka.application.shared;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does {@link Upkeep} row by row: one row that fails is reported, and holds up none of the others.
 */
@Singleton
public class RowByRow {
  private final RowWatch watch;

  @Inject
  public RowByRow(RowWatch watch) {
    this.watch = watch;
  }

  /**
   * @param work names what is done
   * @param id tells a row's id
   * @throws StoreUnavailable the database is away, so that every row would fail
   */
  public <T> void each(String work, List<T> rows, Function<T, String> id, Consumer<T> step) {
    int failed = 0;
    for (T row : rows) {
      if (!isDone(work, id.apply(row), () -> step.accept(row))) failed++;
    }
    tell(work, failed, rows.size());
  }

  private boolean isDone(String work, String row, Runnable step) {
    return attempt(
            work,
            row,
            () -> {
              step.run();
              return true;
            })
        .isPresent();
  }

  /**
   * Does one row for itself.
   *
   * @return empty where it failed
   * @throws StoreUnavailable the database is away
   */
  public <R> Optional<R> attempt(String work, String row, Supplier<R> step) {
    try {
      return Optional.of(step.get());
    } catch (StoreUnavailable e) {
      throw e;
    } catch (RuntimeException e) {
      watch.failed(work, row, e);
      return Optional.empty();
    }
  }

  /** Says how a run went, where rows have failed. */
  public void tell(String work, int failed, int rows) {
    if (failed > 0) watch.summed(work, failed, rows);
  }
}
