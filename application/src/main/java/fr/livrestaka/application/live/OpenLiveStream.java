package fr.livrestaka.application.live;

import fr.livrestaka.application.accounts.port.Admission;
import fr.livrestaka.application.live.port.LiveLog;
import fr.livrestaka.application.shared.Caller;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;

/** Lets somebody listen to what happens for him (contract C N6). */
@Singleton
public class OpenLiveStream {
  private final LiveHub hub;
  private final LiveLog log;
  private final LiveTeller teller;
  private final Admission admission;
  private final InstantSource clock;

  @Inject
  public OpenLiveStream(
      LiveHub hub, LiveLog log, LiveTeller teller, Admission admission, InstantSource clock) {
    this.hub = hub;
    this.log = log;
    this.teller = teller;
    this.admission = admission;
    this.clock = clock;
  }

  /**
   * Begins with what was missed. Who comes for the first time, or has missed more than is known, is
   * told how much is unread.
   *
   * @param until when the caller's token ends
   * @param seen the place of the last event that the caller got
   * @param executor tells, in threads that may wait for the database
   * @throws TooManyStreams the caller has as many as one person may have
   */
  public LiveListener open(
      Caller caller, Instant until, OptionalLong seen, LiveOutlet outlet, Executor executor) {
    long last = log.last();
    boolean isKnown =
        seen.isPresent() && seen.getAsLong() >= log.forgotten() && seen.getAsLong() <= last;
    LiveListener listener =
        new LiveListener(
            new LiveCaller(caller, until, admission),
            outlet,
            isKnown ? seen.getAsLong() : last,
            isKnown ? Optional.empty() : Optional.of(first(caller, seen, last)),
            log,
            teller,
            clock,
            executor);
    if (!hub.join(listener)) throw new TooManyStreams();
    listener.goOn();
    return listener;
  }

  private LiveEvent first(Caller caller, OptionalLong seen, long last) {
    return seen.isPresent() ? new LiveEvent.StartAnew(last) : teller.unread(caller, last);
  }
}
