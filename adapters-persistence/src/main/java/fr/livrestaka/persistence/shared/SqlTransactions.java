package fr.livrestaka.persistence.shared;

import fr.livrestaka.application.shared.port.OpenTransaction;
import fr.livrestaka.application.shared.port.Transactions;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import jakarta.inject.Singleton;
import java.lang.StackWalker.StackFrame;
import java.sql.Connection;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Database transactions; nested calls join the one that is open. The outermost one is tried again
 * where it lost against another one.
 */
@Singleton
final class SqlTransactions implements Transactions, OpenTransaction {
  private static final Logger LOG = LoggerFactory.getLogger(SqlTransactions.class);
  private static final long NANOS_A_MILLI = 1_000_000;
  private static final String OURS = "fr.livrestaka.";

  /** What the transaction that is open here does before its commit. */
  private static final ThreadLocal<Queue<Runnable>> ENDINGS = new ThreadLocal<>();

  private final OwnTransactions own;
  private final TransactionOperations<Connection> operations;

  SqlTransactions(OwnTransactions own, TransactionOperations<Connection> operations) {
    this.own = own;
    this.operations = operations;
  }

  @Override
  public <T> T write(Supplier<T> work) {
    if (OwnTransactions.isReadingCurrent()) {
      throw new IllegalStateException("Current reads write nothing");
    }
    return operations.findTransactionStatus().isPresent()
        ? own.write(work)
        : told("write", () -> own.write(() -> withEndings(work)));
  }

  private static <T> T withEndings(Supplier<T> work) {
    Queue<Runnable> endings = new ArrayDeque<>();
    ENDINGS.set(endings);
    try {
      T result = work.get();
      for (Runnable next = endings.poll(); next != null; next = endings.poll()) next.run();
      return result;
    } finally {
      ENDINGS.remove();
    }
  }

  @Override
  public void beforeCommit(Runnable work) {
    Optional.ofNullable(ENDINGS.get())
        .orElseThrow(() -> new IllegalStateException("No transaction that writes is open"))
        .add(work);
  }

  @Override
  public boolean survives(Throwable failure) {
    return Failures.leaveTheTransactionSound(failure);
  }

  @Override
  public <T> T read(Supplier<T> work) {
    return operations.findTransactionStatus().isPresent()
        ? work.get()
        : told("read", () -> own.read(work));
  }

  /** On a connection that may write: one that only reads is one to the replica, if there is one. */
  @Override
  public <T> T readCurrent(Supplier<T> work) {
    Optional<? extends TransactionStatus<?>> open = operations.findTransactionStatus();
    if (open.isEmpty()) {
      return told("current read", () -> own.write(() -> OwnTransactions.readingCurrent(work)));
    }
    if (open.get().getTransactionDefinition().isReadOnly().orElse(false)) {
      throw new IllegalStateException("The open transaction may show an older moment");
    }
    return OwnTransactions.readingCurrent(work);
  }

  /** Tells at level debug what use case ran a transaction and how that ended. */
  private static <T> T told(String kind, Supplier<T> transaction) {
    if (!LOG.isDebugEnabled()) return transaction.get();
    long began = System.nanoTime();
    String outcome = "rolled back";
    try {
      T value = transaction.get();
      outcome = "done";
      return value;
    } finally {
      long millis = (System.nanoTime() - began) / NANOS_A_MILLI;
      LOG.debug("{}: {} transaction {} after {} ms", asker(), kind, outcome, millis);
    }
  }

  /** The class that asked for the transaction, with its area: a use case or a reaction. */
  private static String asker() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .map(StackFrame::getClassName)
                    .filter(name -> name.startsWith(OURS) && !name.endsWith("Transactions"))
                    .findFirst())
        .map(name -> name.substring(OURS.length()).replaceFirst("^application\\.", ""))
        .orElse("somebody");
  }
}
