package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.Till;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.invoicing.till.StoredRow;
import fr.livrestaka.domain.invoicing.till.TillEntry;
import fr.livrestaka.domain.invoicing.till.TillHead;
import fr.livrestaka.domain.invoicing.till.TillMovement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sealed movements of payments by hand, in memory. */
public final class InMemoryTill implements Till, Undoable {
  private final List<TillEntry> entries = new ArrayList<>();
  private TillHead head = TillHead.START;
  private boolean isTakenOver;

  /** As somebody does who writes to the database; the head stays where it was. */
  public List<TillEntry> tampered() {
    return entries;
  }

  /** As a program is that was never started. */
  public void neverTakenOver() {
    isTakenOver = false;
  }

  @Override
  public TillHead head() {
    return head;
  }

  @Override
  public TillHead lock() {
    return head;
  }

  @Override
  public void add(TillEntry entry) {
    entries.add(entry);
    head = entry.head();
  }

  @Override
  public List<TillEntry> after(long position, int limit) {
    return entries.stream().filter(entry -> entry.position() > position).limit(limit).toList();
  }

  @Override
  public Optional<TillEntry> lastBefore(Instant end) {
    return entries.reversed().stream().filter(entry -> entry.sealedAt().isBefore(end)).findFirst();
  }

  @Override
  public boolean isSealed(String payment, TillMovement.Kind kind) {
    return entries.stream()
        .map(TillEntry::movement)
        .anyMatch(one -> one.payment().equals(payment) && one.kind() == kind);
  }

  @Override
  public boolean isTakenOver() {
    return isTakenOver;
  }

  @Override
  public void closeTakeOver() {
    isTakenOver = true;
  }

  @Override
  public List<StoredRow<TillEntry>> stored(long position, int limit) {
    return after(position, limit).stream()
        .map(row -> new StoredRow<>(Long.toString(row.position()), Optional.of(row)))
        .toList();
  }

  @Override
  public Runnable undo() {
    List<TillEntry> entriesThen = List.copyOf(entries);
    TillHead headThen = head;
    boolean wasTakenOver = isTakenOver;
    return () -> {
      entries.clear();
      entries.addAll(entriesThen);
      head = headThen;
      isTakenOver = wasTakenOver;
    };
  }
}
