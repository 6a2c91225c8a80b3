package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.Series;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The counters of both series, and the numbers that are taken. */
final class InMemoryNumbering implements Numbering {
  private final Map<Series, Counter> counters = new EnumMap<>(Series.class);
  private final Set<String> adopted = new HashSet<>();
  private final Predicate<InvoiceNumber> isBorne;
  private Instant clock = Instant.MAX;

  /**
   * @param isBorne whether a document has that number
   */
  InMemoryNumbering(Predicate<InvoiceNumber> isBorne) {
    this.isBorne = isBorne;
    for (Series series : Series.values()) counters.put(series, Counter.fresh(series));
  }

  /** Gives what sets the counters back to where they are now. */
  Runnable undo() {
    Map<Series, Counter> then = Map.copyOf(counters);
    return () -> counters.putAll(then);
  }

  /** An invoice of the former application bears that number. */
  void adopt(String number) {
    adopted.add(number);
  }

  /** What the database's clock says from now on; before, it bears out whatever is asked. */
  void setClock(Instant now) {
    clock = now;
  }

  @Override
  public Counter lock(Series series) {
    return read(series);
  }

  @Override
  public Counter read(Series series) {
    return counters.get(series);
  }

  @Override
  public boolean isTaken(InvoiceNumber number) {
    return adopted.contains(number.text()) || isBorne.test(number);
  }

  @Override
  public Instant clock() {
    return clock;
  }

  @Override
  public void advance(Counter after) {
    counters.put(after.series(), after);
  }
}
