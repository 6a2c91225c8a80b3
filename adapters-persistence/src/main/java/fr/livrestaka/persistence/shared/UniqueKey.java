package fr.livrestaka.persistence.shared;

import fr.livrestaka.domain.shared.Refusal;
import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.function.Supplier;

/** A unique index whose violation is an answer to the caller. */
public final class UniqueKey {
  private final String index;
  private final Supplier<Refusal> refusal;

  /**
   * @param index its name, as the database tells it
   */
  public UniqueKey(String index, Supplier<Refusal> refusal) {
    this.index = index;
    this.refusal = refusal;
  }

  /** Runs the write, and refuses where the key is taken; any other failure is passed on. */
  public void guarding(Runnable write) {
    try {
      write.run();
    } catch (DataAccessException e) {
      if (isBrokenBy(e)) throw refusal.get();
      throw e;
    }
  }

  private boolean isBrokenBy(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLIntegrityConstraintViolationException
          && String.valueOf(cause.getMessage()).contains(index)) {
        return true;
      }
    }
    return false;
  }
}
