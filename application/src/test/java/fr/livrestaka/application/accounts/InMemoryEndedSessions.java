package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.EndedSessions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Ended sessions in memory. */
public final class InMemoryEndedSessions implements EndedSessions {
  private final Map<String, Instant> ended = new ConcurrentHashMap<>();

  @Override
  public void end(String session, Instant until) {
    ended.putIfAbsent(session, until);
  }

  @Override
  public boolean isEnded(String session) {
    return ended.containsKey(session);
  }

  @Override
  public boolean wasEndedLately(String session) {
    return isEnded(session);
  }

  @Override
  public int forgetThoseBefore(Instant now, int most) {
    List<String> old =
        ended.entrySet().stream()
            .filter(entry -> entry.getValue().isBefore(now))
            .limit(most)
            .map(Map.Entry::getKey)
            .toList();
    old.forEach(ended::remove);
    return old.size();
  }
}
