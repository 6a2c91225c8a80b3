package fr.livrestaka.application.shared.outbox;

import fr.livrestaka.application.shared.Lane;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

/** What this instance holds of one lane, in the lane's places and before them. */
final class LaneWork {
  private final Lane lane;
  private final Executor workers;
  private final BiConsumer<Attempt, Circuit> handover;
  private final Runnable whenRoom;
  private final Circuit circuit = new Circuit();
  private final Deque<Attempt> waiting = new ArrayDeque<>();
  private final Set<Attempt> running = new HashSet<>();
  private final CompletableFuture<Boolean> drained = new CompletableFuture<>();
  private int taken;
  private boolean stopped;

  /**
   * @param whenRoom run whenever it may be worth looking for more
   */
  LaneWork(Lane lane, Executor workers, BiConsumer<Attempt, Circuit> handover, Runnable whenRoom) {
    this.lane = lane;
    this.workers = workers;
    this.handover = handover;
    this.whenRoom = whenRoom;
  }

  Lane lane() {
    return lane;
  }

  /** How many more it may hold now. */
  synchronized int room(Instant now) {
    if (stopped) return 0;
    if (circuit.isOpen()) return circuit.isProbeDue(now) && taken < lane.places() ? 1 : 0;
    return lane.places() + lane.ahead() - held();
  }

  private int held() {
    return waiting.size() + running.size();
  }

  /**
   * Runs them as places get free.
   *
   * @return false where it takes no more
   */
  boolean accept(List<Attempt> claimed, Instant now) {
    int more;
    synchronized (this) {
      if (stopped) return false;
      if (circuit.isOpen() && !claimed.isEmpty()) circuit.probed(now);
      more = enqueue(claimed);
    }
    for (int i = 0; i < more; i++) workers.execute(this::work);
    return true;
  }

  private int enqueue(List<Attempt> claimed) {
    waiting.addAll(claimed);
    int more = Math.min(lane.places() - taken, waiting.size());
    taken += more;
    return more;
  }

  private void work() {
    for (Optional<Attempt> next = take(); next.isPresent(); next = take()) {
      try {
        handover.accept(next.get(), circuit);
      } finally {
        end(next.get());
      }
    }
  }

  private synchronized Optional<Attempt> take() {
    Optional<Attempt> next = Optional.ofNullable(waiting.poll());
    next.ifPresentOrElse(running::add, () -> taken--);
    return next;
  }

  private void end(Attempt attempt) {
    synchronized (this) {
      running.remove(attempt);
      if (stopped && running.isEmpty()) drained.complete(true);
      if (waiting.size() > lane.ahead() / 2) return;
    }
    whenRoom.run();
  }

  synchronized Collection<Attempt> all() {
    List<Attempt> all = new ArrayList<>(waiting);
    all.addAll(running);
    return all;
  }

  /** Takes no more; hands over what has not begun. */
  synchronized Collection<Attempt> stop() {
    stopped = true;
    List<Attempt> unbegun = List.copyOf(waiting);
    waiting.clear();
    if (running.isEmpty()) drained.complete(true);
    return unbegun;
  }

  /** Done when nothing runs any more, after {@link #stop}. */
  CompletableFuture<Boolean> drained() {
    return drained;
  }
}
