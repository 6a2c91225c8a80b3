package fr.livrestaka.application.messaging.takeover;

import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Places messages in threads that the former service writes after {@link TakeOverMessages} has done
 * its work, should that service run again for a while. The rows of the messages stay as they are.
 * At first and then once a day it also looks for threads whose newest message was removed by
 * another program. It may be interrupted at any point, and may run in two programs at the same
 * time.
 */
@Singleton
public class PlaceFormerMessages implements Upkeep {
  private static final String WORK = PlaceFormerMessages.class.getSimpleName();
  private static final Duration PAUSE = Duration.ofDays(1);

  private final Threads threads;
  private final TakeOverMessages takeOver;
  private final RowByRow rowByRow;
  private final Transactions transactions;
  private final InstantSource clock;
  private volatile Instant next = Instant.MIN;

  @Inject
  public PlaceFormerMessages(
      Threads threads,
      TakeOverMessages takeOver,
      RowByRow rowByRow,
      Transactions transactions,
      InstantSource clock) {
    this.threads = threads;
    this.takeOver = takeOver;
    this.rowByRow = rowByRow;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void tidy() {
    if (takeOver.isRunning()) return;
    walk(threads::strays, threads::placeStrays);
    walk(threads::stale, threads::countAnew);
    Instant now = clock.instant();
    if (now.isBefore(next)) return;
    walk(threads::beheaded, threads::countAnew);
    next = now.plus(PAUSE);
  }

  /** Each portion begins after the previous one, so that it ends whatever the rows hold. */
  private void walk(Function<String, List<String>> portion, Consumer<List<String>> work) {
    List<String> some = portion(portion, "");
    while (!some.isEmpty()) {
      together(some, work);
      some = portion(portion, some.get(some.size() - 1));
    }
  }

  private List<String> portion(Function<String, List<String>> portion, String after) {
    return transactions.write(() -> portion.apply(after));
  }

  /** All at once; where that fails, one by one, so that a faulty row does not block the others. */
  private void together(List<String> some, Consumer<List<String>> work) {
    Optional<Boolean> done =
        rowByRow.attempt(
            WORK,
            some.get(0) + "…",
            () ->
                transactions.write(
                    () -> {
                      work.accept(some);
                      return true;
                    }));
    if (done.isEmpty()) {
      rowByRow.each(
          WORK,
          some,
          Function.identity(),
          one -> transactions.writing(() -> work.accept(List.of(one))));
    }
  }
}
