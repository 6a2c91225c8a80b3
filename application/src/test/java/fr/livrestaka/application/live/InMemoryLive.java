package fr.livrestaka.application.live;

import fr.livrestaka.application.live.port.LiveLog;
import fr.livrestaka.application.shared.LiveKind;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.application.shared.port.LiveFeed;
import fr.livrestaka.domain.accounts.AccountId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What those who listen are told, in memory; all of it is committed at once. */
public final class InMemoryLive implements LiveFeed, LiveLog, Undoable {
  private record Kept(LiveEntry entry, Instant at) {}

  private final InstantSource clock;
  private final List<Kept> entries = new ArrayList<>();
  private long given;
  private long forgotten;

  public InMemoryLive(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized void tell(AccountId account, LiveKind kind, String reference) {
    add(Optional.of(account), kind, reference);
  }

  @Override
  public synchronized void tellAdministrators(LiveKind kind, String reference) {
    add(Optional.empty(), kind, reference);
  }

  private void add(Optional<AccountId> account, LiveKind kind, String reference) {
    entries.add(new Kept(new LiveEntry(++given, account, kind, reference), clock.instant()));
  }

  @Override
  public synchronized List<LiveEntry> fresh(long after, int most) {
    return entries.stream()
        .map(Kept::entry)
        .filter(entry -> entry.place() > after)
        .limit(most)
        .toList();
  }

  @Override
  public synchronized List<LiveEntry> of(
      AccountId account, boolean asAdministrator, long after, int most) {
    return entries.stream()
        .map(Kept::entry)
        .filter(entry -> entry.place() > after)
        .filter(entry -> entry.account().map(account::equals).orElse(asAdministrator))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized long last() {
    return given;
  }

  @Override
  public synchronized long forgotten() {
    return forgotten;
  }

  @Override
  public synchronized int forgetBefore(Instant time, int most) {
    List<Kept> old = entries.stream().filter(kept -> kept.at().isBefore(time)).limit(most).toList();
    old.forEach(kept -> forgotten = Math.max(forgotten, kept.entry().place()));
    entries.removeAll(old);
    return old.size();
  }

  @Override
  public synchronized Runnable undo() {
    List<Kept> before = List.copyOf(entries);
    return () -> {
      entries.clear();
      entries.addAll(before);
    };
  }
}
