package fr.livrestaka.persistence.shared;

import fr.livrestaka.application.shared.ConcurrentInsert;
import fr.livrestaka.application.shared.StoreUnavailable;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.exceptions.TransactionException;
import java.sql.SQLException;
import java.util.Set;

/** Tells failures of the database from statements that it refused for what they say. */
final class Failures {
  /** Classes of SQL states: data exceptions and violated constraints undo their statement alone. */
  private static final Set<String> OF_ONE_STATEMENT = Set.of("22", "23");

  private static final int CLASS = 2;

  private Failures() {}

  /** Whether the transaction in which this was thrown can still be committed. */
  static boolean leaveTheTransactionSound(Throwable failure) {
    boolean isOfTheDatabase = false;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) return isOfOneStatement(sql);
      isOfTheDatabase |= isOfTheDatabase(cause);
    }
    return !isOfTheDatabase;
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
