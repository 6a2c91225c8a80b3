package fr.livrestaka.application.shared;

import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what was recorded. */
public final class InMemoryOutbox implements Outbox, Undoable {
  private final List<DomainEvent> events = new CopyOnWriteArrayList<>();

  @Override
  public void record(DomainEvent event) {
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
