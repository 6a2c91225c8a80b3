package fr.livrestaka.application.house;

import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.PreparedReaction;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.ReactionTable;
import fr.livrestaka.application.shared.outbox.EventRecorder;
import fr.livrestaka.application.shared.outbox.InOwnTransaction;
import fr.livrestaka.application.shared.outbox.OutboxRows.NewDelivery;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.OpenTransaction;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.shared.DomainEvent;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;

/**
 * The reactions of the house, and the events that wait for them. Those within a transaction run
 * when the event is recorded; the others wait until they are carried out.
 */
final class WaitingReactions {
  private final HouseParts parts;
  private final Queue<NewDelivery> waiting = new ArrayDeque<>();

  WaitingReactions(HouseParts parts) {
    this.parts = parts;
  }

  /**
   * @param recorded gets each event too
   */
  Outbox recording(Outbox recorded, OpenTransaction transactions) {
    EventRecorder recorder =
        new EventRecorder(
            this::all,
            waiting::addAll,
            transactions,
            parts.get(IdGenerator.class),
            parts.get(InstantSource.class));
    return event -> {
      recorded.record(event);
      recorder.record(event);
    };
  }

  /** All that there are. */
  List<Reaction<?>> all() {
    List<Reaction<?>> classes = new ArrayList<>();
    ofType(Reaction.class).forEach(classes::add);
    return ReactionTable.all(classes, ofType(ReactionTable.class).toList());
  }

  private <T> Stream<T> ofType(Class<T> type) {
    return ModuleClasses.singletons().stream()
        .filter(type::isAssignableFrom)
        .map(found -> type.cast(parts.get(found)));
  }

  Reaction<?> named(String name) {
    return all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  /** Gives what lets the same wait again that waits now. */
  Runnable undo() {
    List<NewDelivery> before = List.copyOf(waiting);
    return () -> {
      waiting.clear();
      waiting.addAll(before);
    };
  }

  /** Runs the waiting reactions one after the other, and those that follow from them. */
  void carryOut() {
    for (NewDelivery next = waiting.poll(); next != null; next = waiting.poll()) {
      carryOut(next, 1);
    }
  }

  /** Hands an event to one reaction alone, as one delivery that is tried that often. */
  void handOver(Reaction<?> reaction, DomainEvent event, int times) {
    IdGenerator ids = parts.get(IdGenerator.class);
    NewDelivery due =
        new NewDelivery(
            ids.next(),
            ids.next(),
            event,
            reaction.name(),
            reaction.firstLane(),
            parts.get(InstantSource.class).instant());
    for (int attempt = 1; attempt <= times; attempt++) carryOut(due, attempt);
  }

  private void carryOut(NewDelivery due, int attempt) {
    Delivery delivery = new Delivery(due.id(), due.occurredAt(), attempt);
    Reaction<?> reaction = named(due.listener());
    if (reaction instanceof PreparedReaction<?> prepared) {
      prepare(prepared, due.event(), delivery);
    }
    react(InOwnTransaction.of(reaction, parts.get(Transactions.class)), due.event(), delivery);
  }

  private static <E extends DomainEvent> void prepare(
      PreparedReaction<E> reaction, DomainEvent event, Delivery delivery) {
    reaction.prepare(reaction.event().cast(event), delivery);
  }

  private static <E extends DomainEvent> void react(
      Reaction<E> reaction, DomainEvent event, Delivery delivery) {
    reaction.react(reaction.event().cast(event), delivery);
  }
}
