package fr.livrestaka.application.accounts.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link EndedSessions} does. */
public abstract class EndedSessionsContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  protected abstract EndedSessions sessions();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void anEndedSessionShowsAtOnceAlsoToWhoHasJustAsked() {
    String session = UUID.randomUUID().toString();
    assertThat(sessions().wasEndedLately(session)).isFalse();

    end(session, NOON);
    end(session, NOON);

    assertThat(sessions().wasEndedLately(session)).isTrue();
    assertThat(isEnded(session)).isTrue();
    assertThat(isEnded(UUID.randomUUID().toString())).isFalse();
  }

  @Test
  void whatWouldHaveDiedOfAgeIsForgotten() {
    String old = UUID.randomUUID().toString();
    String young = UUID.randomUUID().toString();
    end(old, NOON.minusMillis(1));
    end(young, NOON);

    assertThat(inTransaction(() -> sessions().forgetThoseBefore(NOON, 1000))).isPositive();

    assertThat(isEnded(old)).isFalse();
    assertThat(isEnded(young)).isTrue();
  }

  private boolean isEnded(String session) {
    return inTransaction(() -> sessions().isEnded(session));
  }

  private void end(String session, Instant until) {
    inTransaction(
        () -> {
          sessions().end(session, until);
          return true;
        });
  }
}
