package fr.livrestaka.application.shared;

import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/** Keeps what was recorded; by itself it knows of no transactions. */
public final class InMemoryOutbox implements Outbox, Undoable {
  private final List<DomainEvent> events = new CopyOnWriteArrayList<>();
  private final BooleanSupplier isOpen;

  public InMemoryOutbox() {
    this(() -> true);
  }

  /**
   * @param isOpen whether a transaction is
   */
  public InMemoryOutbox(BooleanSupplier isOpen) {
    this.isOpen = isOpen;
  }

  @Override
  public void record(DomainEvent event) {
    if (!isOpen.getAsBoolean()) throw new IllegalStateException("No transaction is open");
    events.add(event);
  }

  public List<DomainEvent> events() {
    return List.copyOf(events);
  }

  @Override
  public Runnable undo() {
    List<DomainEvent> before = List.copyOf(events);
    return () -> {
      events.clear();
      events.addAll(before);
    };
  }
}
