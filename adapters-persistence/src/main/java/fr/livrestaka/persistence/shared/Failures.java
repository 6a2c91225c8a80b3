package fr.livrestaka.persistence.shared;

import fr.livrestaka.application.shared.ConcurrentInsert;
import fr.livrestaka.application.shared.PermanentFailure;
import fr.livrestaka.application.shared.StoreUnavailable;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.exceptions.TransactionException;
import java.sql.DataTruncation;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Tells failures of the database from statements that it refused for what they say. */
final class Failures {
  /** Classes of SQL states: data exceptions and violated constraints undo their statement alone. */
  private static final Set<String> OF_ONE_STATEMENT = Set.of("22", "23");

  private static final int CLASS = 2;
  private static final int DUPLICATE_ENTRY = 1062;

  /** The pool's word for a connection that broke under a transaction, in what ends it. */
  private static final String BROKEN = "Connection is closed";

  private Failures() {}

  /**
   * @throws StoreUnavailable where the connection to the database was lost, or there was none
   */
  static <T> T translating(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      throw isConnectionLoss(e) ? new StoreUnavailable(e) : e;
    }
  }

  private static boolean isConnectionLoss(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException
          || cause instanceof SQLNonTransientConnectionException
          || cause instanceof SQLRecoverableException
          || BROKEN.equals(cause.getMessage())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the transaction in which this was thrown can still be committed. */
  static boolean leaveTheTransactionSound(Throwable failure) {
    boolean isOfTheDatabase = false;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) return isOfOneStatement(sql);
      isOfTheDatabase |= isOfTheDatabase(cause);
    }
    return !isOfTheDatabase;
  }

  /** Whether a unique key has the row already. */
  static boolean isDuplicate(Throwable failure) {
    return findIn(failure, SQLException.class)
        .filter(refused -> refused.getErrorCode() == DUPLICATE_ENTRY)
        .isPresent();
  }

  /** What to throw in its place: it is for good where the database refused the values. */
  static RuntimeException asPermanent(RuntimeException failure) {
    if (findIn(failure, SQLIntegrityConstraintViolationException.class).isPresent()) {
      return new PermanentFailure("A row names another one that is not there", failure);
    }
    if (findIn(failure, DataTruncation.class).isPresent()) {
      return new PermanentFailure("A text is too long", failure);
    }
    return failure;
  }

  /** The outermost cause of the type, the failure itself included. */
  static <T extends Throwable> Optional<T> findIn(Throwable failure, Class<T> type) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) return Optional.of(type.cast(cause));
    }
    return Optional.empty();
  }

  private static boolean isOfOneStatement(SQLException failure) {
    String state = failure.getSQLState();
    return state != null
        && state.length() > CLASS
        && OF_ONE_STATEMENT.contains(state.substring(0, CLASS));
  }

  private static boolean isOfTheDatabase(Throwable failure) {
    return failure instanceof StoreUnavailable
        || failure instanceof ConcurrentInsert
        || failure instanceof DataAccessException
        || failure instanceof TransactionException;
  }
}
