package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

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
    Optional<String> after = Optional.of("");
    while (after.isPresent()) {
      String from = after.get();
      after = transactions.write(() -> threads.placeStrays(from));
    }
    int counted;
    do {
      counted = transactions.write(threads::countStale);
    } while (counted > 0);
  }
}
