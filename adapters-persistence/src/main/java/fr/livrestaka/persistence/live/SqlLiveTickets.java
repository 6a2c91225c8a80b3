package fr.livrestaka.persistence.live;

import fr.livrestaka.application.live.LiveTicket;
import fr.livrestaka.application.live.port.LiveTickets;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.SessionToken;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Table {@code live_tickets}. */
@Singleton
final class SqlLiveTickets implements LiveTickets {
  private final Statements statements;

  SqlLiveTickets(Statements statements) {
    this.statements = statements;
  }

  @Override
  public void add(String hash, LiveTicket ticket) {
    SessionToken token = ticket.session();
    statements.update(
        "INSERT INTO live_tickets (ticketHash, accountId, tokenIssuedAt, tokenFingerprint, session,"
            + " sessionStartedAt, expiresAt) VALUES (?, ?, ?, ?, ?, ?, ?)",
        hash,
        ticket.account().value(),
        token.issuedAt(),
        token.fingerprint(),
        token.session(),
        token.startedAt(),
        ticket.expiresAt());
  }

  @Override
  public Optional<LiveTicket> take(String hash) {
    Optional<LiveTicket> found =
        statements
            .query(
                "SELECT accountId, tokenIssuedAt, tokenFingerprint, session, sessionStartedAt,"
                    + " expiresAt FROM live_tickets WHERE ticketHash = ? FOR UPDATE",
                row ->
                    new LiveTicket(
                        new AccountId(row.getString("accountId")),
                        new SessionToken(
                            Statements.instant(row, "tokenIssuedAt"),
                            row.getString("tokenFingerprint"),
                            row.getString("session"),
                            Statements.instant(row, "sessionStartedAt")),
                        Statements.instant(row, "expiresAt")),
                hash)
            .stream()
            .findFirst();
    statements.update("DELETE FROM live_tickets WHERE ticketHash = ?", hash);
    return found;
  }

  @Override
  public int forgetExpired(Instant now, int most) {
    return statements.update("DELETE FROM live_tickets WHERE expiresAt <= ? LIMIT ?", now, most);
  }
}
