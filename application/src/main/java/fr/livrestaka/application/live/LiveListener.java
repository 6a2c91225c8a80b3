package fr.livrestaka.application.live;

import fr.livrestaka.application.live.port.LiveLog;
import fr.livrestaka.application.shared.Caller;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One stream. What happens is put into a short queue and told as fast as the listener takes it; a
 * listener for whom the queue is too short reads on from the log once there is room again. So a
 * slow one costs a queue, a dead one is let go after a minute, and each hears everything once, in
 * order. One thread at a time tells, and none waits.
 */
public final class LiveListener {
  private static final int QUEUE = 64;
  private static final int PORTION = 100;
  private static final int BEATS_WITHOUT_ROOM = 3;

  private final LiveCaller who;
  private final LiveOutlet outlet;
  private final LiveLog log;
  private final LiveTeller teller;
  private final InstantSource clock;
  private final Executor executor;
  private final Deque<LiveEntry> queue = new ArrayDeque<>();
  private final AtomicInteger calls = new AtomicInteger();
  private boolean behind = true;
  private boolean beat;
  private int beatsWithoutRoom;
  private Optional<LiveEvent> first;
  private long place;
  private volatile boolean ended;

  /**
   * @param place the last one that the listener has seen
   * @param first what is told before anything else
   */
  LiveListener(
      LiveCaller who,
      LiveOutlet outlet,
      long place,
      Optional<LiveEvent> first,
      LiveLog log,
      LiveTeller teller,
      InstantSource clock,
      Executor executor) {
    this.who = who;
    this.outlet = outlet;
    this.place = place;
    this.first = first;
    this.log = log;
    this.teller = teller;
    this.clock = clock;
    this.executor = executor;
  }

  Caller caller() {
    return who.caller();
  }

  boolean hasEnded() {
    return ended;
  }

  /** To be called when the listener takes more than before. */
  public void goOn() {
    if (calls.getAndIncrement() == 0) executor.execute(this::tell);
  }

  void happened(LiveEntry entry) {
    synchronized (queue) {
      if (!behind && queue.size() == QUEUE) {
        queue.clear();
        behind = true;
      }
      if (!behind) queue.add(entry);
    }
    goOn();
  }

  /** Asks for a sign of life, and lets a listener go that has taken none of the last ones. */
  void beat() {
    synchronized (queue) {
      beatsWithoutRoom = beat ? beatsWithoutRoom + 1 : 0;
      beat = true;
      if (beatsWithoutRoom >= BEATS_WITHOUT_ROOM) ended = true;
    }
    goOn();
  }

  void end() {
    ended = true;
    goOn();
  }

  private void tell() {
    int seen = calls.get();
    do {
      try {
        tellWhatThereIs();
      } catch (RuntimeException stopped) {
        ended = true;
      }
      if (ended) outlet.end();
      seen = calls.addAndGet(-seen);
    } while (seen != 0);
  }

  private void tellWhatThereIs() {
    if (ended) return;
    if (!who.mayListen(clock.instant())) {
      ended = true;
      return;
    }
    sendFirst();
    while (!ended && outlet.hasRoom()) {
      if (catchesUp()) readOn();
      else if (!sendNext()) break;
    }
    sendBeat();
  }

  private void sendFirst() {
    if (first.isEmpty() || !outlet.hasRoom()) return;
    outlet.send(first.get());
    first = Optional.empty();
  }

  /** From now on the queue takes what happens; what happened before is in the log. */
  private boolean catchesUp() {
    synchronized (queue) {
      boolean wasBehind = behind;
      behind = false;
      return wasBehind;
    }
  }

  private void readOn() {
    List<LiveEntry> portion;
    do {
      portion = log.of(caller().id(), caller().isAdmin(), place, PORTION);
      for (LiveEntry entry : portion) {
        if (ended || !outlet.hasRoom()) {
          fallBehind();
          return;
        }
        send(entry);
      }
    } while (portion.size() == PORTION);
  }

  private void fallBehind() {
    synchronized (queue) {
      queue.clear();
      behind = true;
    }
  }

  private boolean sendNext() {
    Optional<LiveEntry> next = next();
    next.filter(entry -> entry.place() > place).ifPresent(this::send);
    return next.isPresent();
  }

  private Optional<LiveEntry> next() {
    synchronized (queue) {
      return Optional.ofNullable(queue.poll());
    }
  }

  private void send(LiveEntry entry) {
    teller.tell(caller(), entry).ifPresent(outlet::send);
    place = entry.place();
  }

  private void sendBeat() {
    synchronized (queue) {
      if (!beat || !outlet.hasRoom()) return;
      beat = false;
      beatsWithoutRoom = 0;
    }
    outlet.send(new LiveEvent.Heartbeat(place));
  }
}
