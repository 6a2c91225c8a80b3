package fr.livrestaka.application.payments;

import fr.livrestaka.application.payments.standin.port.PayPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A pay page that remembers what people did at it, and tells nobody. */
public final class InMemoryPayPage implements PayPage {
  private final Map<String, Play> plays = new HashMap<>();
  private final List<String> done = new ArrayList<>();

  public void add(String sessionId, Play play) {
    plays.put(sessionId, play);
  }

  /** Each as {@code pay}, {@code decline} or {@code abandon} and the session. */
  public List<String> done() {
    return List.copyOf(done);
  }

  @Override
  public Optional<Play> find(String sessionId) {
    return Optional.ofNullable(plays.get(sessionId));
  }

  @Override
  public void pay(String sessionId) {
    done.add("pay " + sessionId);
  }

  @Override
  public void decline(String sessionId) {
    done.add("decline " + sessionId);
  }

  @Override
  public void abandon(String sessionId) {
    done.add("abandon " + sessionId);
  }
}
