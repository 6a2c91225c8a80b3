package fr.livrestaka.application.shared.port;

import java.util.function.Supplier;

/**
 * Opens database transactions for use cases. A runtime exception rolls back and is passed on.
 * Nested calls join the transaction that is open. Never send mail, call Stripe or touch files
 * inside: where two transactions get into each other's way, one is rolled back and its work runs
 * again.
 */
public interface Transactions {
  <T> T write(Supplier<T> work);

  /** For reads only; may be served by a replica. */
  <T> T read(Supplier<T> work);

  default void writing(Runnable work) {
    write(
        () -> {
          work.run();
          return true;
        });
  }
}
