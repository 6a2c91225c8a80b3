package fr.livrestaka.application.shared.outbox;

import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.PreparedReaction;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.shared.DomainEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

/** A queue, a clock and reactions of every lane that do what a test says. */
final class RelayWorld {
  static final Instant START = Instant.parse("2026-03-02T09:15:00Z");

  final InMemoryOutboxQueue queue = new InMemoryOutboxQueue();

  /** Attempts that began, in their order. */
  final List<Delivery> delivered = new CopyOnWriteArrayList<>();

  /** What went wrong. */
  final List<String> told = new CopyOnWriteArrayList<>();

  /** By the id of the delivery; what has none here succeeds. */
  final Map<String, Runnable> fates = new ConcurrentHashMap<>();

  volatile Runnable fate = () -> {};
  volatile Instant now = START;

  record Happened(String what) implements DomainEvent {}

  /** Another instance each time, on the same queue. */
  OutboxRelay relay(Executor workers) {
    return new OutboxRelay(
        queue,
        List.of(
            new Listening("test.listening", Lane.INTERNAL),
            new Listening("test.mail", Lane.MAIL),
            new Printing()),
        new Told(),
        () -> now,
        workers);
  }

  void add(String id) {
    queue.add(id, "test.listening", Optional.of(new Happened("x")), now);
  }

  void mail(String id) {
    mail(id, Optional.empty());
  }

  void mail(String id, Optional<String> subject) {
    queue.add(id, "test.mail", Optional.of(new Happened("x")), now, Lane.MAIL, subject);
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  List<String> ids() {
    return delivered.stream().map(Delivery::id).toList();
  }

  private void attempt(Delivery delivery) {
    delivered.add(delivery);
    fates.getOrDefault(delivery.id(), fate).run();
  }

  private class Listening implements Reaction<Happened> {
    private final String name;
    private final Lane lane;

    Listening(String name, Lane lane) {
      this.name = name;
      this.lane = lane;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Set<String> formerNames() {
      return Set.of(name + ".before");
    }

    @Override
    public Class<Happened> event() {
      return Happened.class;
    }

    @Override
    public Lane lane() {
      return lane;
    }

    @Override
    public void react(Happened event, Delivery delivery) {
      attempt(delivery);
    }
  }

  private final class Printing extends Listening implements PreparedReaction<Happened> {
    Printing() {
      super("test.print-and-mail", Lane.MAIL);
    }

    @Override
    public Lane firstLane() {
      return Lane.DOCUMENTS;
    }

    @Override
    public void prepare(Happened event, Delivery delivery) {
      told.add("printed " + delivery.id());
    }
  }

  private final class Told implements RelayWatch {
    @Override
    public void failed(OutboxQueue.Claimed delivery, String error) {
      told.add("failed " + delivery.attempt() + " " + error);
    }

    @Override
    public void parked(OutboxQueue.Claimed delivery, String error) {
      told.add("parked " + delivery.attempt() + " " + error);
    }

    @Override
    public void overtaken(OutboxQueue.Claimed delivery) {
      told.add("overtaken " + delivery.attempt());
    }

    @Override
    public void untold(OutboxQueue.Claimed delivery, String error) {
      told.add("untold " + error);
    }

    @Override
    public void away(Lane lane, String error) {
      told.add("away " + lane + " " + error);
    }

    @Override
    public void back(Lane lane) {
      told.add("back " + lane);
    }
  }
}
