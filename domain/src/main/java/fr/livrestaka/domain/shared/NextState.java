package fr.livrestaka.domain.shared;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What an operation makes: the next state together with what happened on the way to it. Whoever
 * stores the state records the events with it.
 *
 * @param state the same as before where nothing changes
 * @param events what happened, oldest first
 */
public record NextState<T>(T state, List<DomainEvent> events) {
  public NextState {
    events = List.copyOf(events);
  }

  public static <T> NextState<T> of(T state, DomainEvent... events) {
    return new NextState<>(state, List.of(events));
  }

  /** The same events, with the state as an operation leaves it of which nobody needs to hear. */
  public NextState<T> map(UnaryOperator<T> operation) {
    return new NextState<>(operation.apply(state), events);
  }

  /** The same, and then another operation. */
  public NextState<T> then(Function<T, NextState<T>> operation) {
    NextState<T> next = operation.apply(state);
    return new NextState<>(
        next.state, Stream.concat(events.stream(), next.events.stream()).toList());
  }
}
