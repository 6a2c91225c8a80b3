package fr.livrestaka.application.shared.port;

import java.util.function.Supplier;

/**
 * Opens database transactions for use cases. A runtime exception rolls back and is passed on.
 * Nested calls join the transaction that is open. Never send mail, call Stripe or touch files
 * inside: where two transactions get into each other's way, one is rolled back and its work runs
 * again.
 */
public interface Transactions {
  /**
   * For work that changes something.
   *
   * @throws IllegalStateException within {@link #readCurrent}, which promises to change nothing
   */
  <T> T write(Supplier<T> work);

  /** For reads only; may be served by a replica, which lags behind. */
  <T> T read(Supplier<T> work);

  /**
   * For reads that decide what is done next, or that follow something that the same person has just
   * done: they see all that was committed before the call, come from no replica, and all show one
   * moment. They lock nothing, so what they saw may have changed when it is acted upon: who needs
   * that excluded locks in {@link #write}. Within an open {@link #write} they see what that one
   * sees, its own changes included.
   *
   * @throws IllegalStateException within an open {@link #read}, which may show an older moment
   */
  <T> T readCurrent(Supplier<T> work);

  default void writing(Runnable work) {
    write(
        () -> {
          work.run();
          return true;
        });
  }
}
