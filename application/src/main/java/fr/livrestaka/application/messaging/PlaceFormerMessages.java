package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gives threads to messages of the former service: all at the take-over, and those that it writes
 * later, should it come back for a while. Their own rows stay as they are. May be broken off at any
 * point, and run at two places at once.
 */
@Singleton
public class PlaceFormerMessages implements Upkeep {
  private final Threads threads;
  private final Transactions transactions;

  @Inject
  public PlaceFormerMessages(Threads threads, Transactions transactions) {
    this.threads = threads;
    this.transactions = transactions;
  }

  @Override
  public void tidy() {
    walk(threads::placeStrays);
    walk(threads::countStale);
  }

  /** Each portion begins after the one before, so that there is an end whatever the rows. */
  private void walk(Function<String, Optional<String>> portion) {
    Optional<String> after = Optional.of("");
    while (after.isPresent()) {
      String from = after.get();
      after = transactions.write(() -> portion.apply(from));
    }
  }
}
