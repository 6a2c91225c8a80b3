package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.TillClosings;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.invoicing.till.ClosingHead;
import fr.livrestaka.domain.invoicing.till.ClosingPeriod;
import fr.livrestaka.domain.invoicing.till.StoredRow;
import fr.livrestaka.domain.invoicing.till.TillClosing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The closings of payments by hand, in memory. */
public final class InMemoryTillClosings implements TillClosings, Undoable {
  private final List<TillClosing> closings = new ArrayList<>();
  private ClosingHead head = ClosingHead.START;

  /** As somebody does who writes to the database; the head stays where it was. */
  public List<TillClosing> tampered() {
    return closings;
  }

  @Override
  public ClosingHead head() {
    return head;
  }

  @Override
  public void add(TillClosing closing) {
    closings.add(closing);
    head = closing.head();
  }

  @Override
  public Optional<TillClosing> last(ClosingPeriod period) {
    return closings.reversed().stream()
        .filter(closing -> closing.span().period() == period)
        .findFirst();
  }

  @Override
  public List<TillClosing> after(long number, int limit) {
    return closings.stream().filter(closing -> closing.number() > number).limit(limit).toList();
  }

  @Override
  public List<StoredRow<TillClosing>> stored(long number, int limit) {
    return after(number, limit).stream()
        .map(row -> new StoredRow<>(Long.toString(row.number()), Optional.of(row)))
        .toList();
  }

  @Override
  public Runnable undo() {
    List<TillClosing> closingsThen = List.copyOf(closings);
    ClosingHead headThen = head;
    return () -> {
      closings.clear();
      closings.addAll(closingsThen);
      head = headThen;
    };
  }
}
