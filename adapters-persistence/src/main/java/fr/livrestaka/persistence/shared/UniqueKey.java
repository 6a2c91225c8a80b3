package fr.livrestaka.persistence.shared;

import fr.livrestaka.domain.shared.Refusal;
import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.function.Function;
import java.util.function.Supplier;

/** A unique index whose violation is an answer to the caller. */
public final class UniqueKey {
  private final String index;
  private final Function<Throwable, RuntimeException> taken;

  /**
   * @param index its name, as the database tells it
   * @param taken what is thrown then, made of the database's own failure
   */
  public UniqueKey(String index, Function<Throwable, RuntimeException> taken) {
    this.index = index;
    this.taken = taken;
  }

  /**
   * @param index its name, as the database tells it
   */
  public UniqueKey(String index, Supplier<Refusal> refusal) {
    this(index, failure -> refusal.get());
  }

  /** Runs the write, and says so where the key is taken; any other failure is passed on. */
  public void guarding(Runnable write) {
    try {
      write.run();
    } catch (DataAccessException e) {
      if (isBrokenBy(e)) throw taken.apply(e);
      throw e;
    }
  }

  private boolean isBrokenBy(Throwable failure) {
    return Failures.findIn(failure, SQLIntegrityConstraintViolationException.class)
        .filter(refused -> String.valueOf(refused.getMessage()).contains(index))
        .isPresent();
  }
}
