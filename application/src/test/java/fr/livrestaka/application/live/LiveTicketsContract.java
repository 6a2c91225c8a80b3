package fr.livrestaka.application.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.live.port.LiveTickets;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.SessionToken;
import fr.livrestaka.domain.shared.Sha256;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link LiveTickets} does. */
public abstract class LiveTicketsContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  protected abstract LiveTickets tickets();

  protected abstract AccountId account();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void aTicketIsTakenOnce() {
    LiveTicket ticket = ticket(NOON);
    String hash = added(ticket);
    assertThat(inTransaction(() -> tickets().take(hash))).contains(ticket);
    assertThat(inTransaction(() -> tickets().take(hash))).isEmpty();
    assertThat(inTransaction(() -> tickets().take(hash()))).isEmpty();
  }

  @Test
  void theExpiredAreForgotten() {
    String expired = added(ticket(NOON));
    String live = added(ticket(NOON.plusMillis(1)));
    assertThat(inTransaction(() -> tickets().forgetExpired(NOON, 1000))).isPositive();
    assertThat(inTransaction(() -> tickets().take(expired))).isEmpty();
    assertThat(inTransaction(() -> tickets().take(live))).isPresent();
  }

  private String added(LiveTicket ticket) {
    String hash = hash();
    inTransaction(
        () -> {
          tickets().add(hash, ticket);
          return true;
        });
    return hash;
  }

  private LiveTicket ticket(Instant expiresAt) {
    SessionToken token =
        new SessionToken(
            Instant.parse("2026-03-02T11:00:00Z"),
            Sha256.hex("token"),
            "session",
            Instant.parse("2026-03-01T11:00:00Z"));
    return new LiveTicket(account(), token, expiresAt);
  }

  private static String hash() {
    return Sha256.hex(UUID.randomUUID().toString());
  }
}
