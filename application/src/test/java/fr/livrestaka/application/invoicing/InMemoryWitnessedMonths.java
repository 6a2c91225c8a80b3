package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.WitnessedMonths;
import fr.livrestaka.application.shared.Undoable;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;

/** The months whose last hashes were sent, in memory. */
public final class InMemoryWitnessedMonths implements WitnessedMonths, Undoable {
  private final Set<YearMonth> months = new HashSet<>();

  @Override
  public boolean add(YearMonth month, Instant now) {
    return months.add(month);
  }

  @Override
  public Runnable undo() {
    Set<YearMonth> then = Set.copyOf(months);
    return () -> {
      months.clear();
      months.addAll(then);
    };
  }
}
