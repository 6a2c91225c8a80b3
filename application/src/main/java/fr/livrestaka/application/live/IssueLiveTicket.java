package fr.livrestaka.application.live;

import fr.livrestaka.application.live.port.LiveTickets;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.SessionToken;
import fr.livrestaka.domain.shared.Sha256;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;

/** Gives whoever is signed in a ticket for one stream (contract C N7). */
@Singleton
public class IssueLiveTicket {
  private static final int BYTES = 32;

  private final LiveTickets tickets;
  private final Transactions transactions;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  @Inject
  public IssueLiveTicket(LiveTickets tickets, Transactions transactions, InstantSource clock) {
    this.tickets = tickets;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @param token with which the caller came
   * @return the ticket's text, of which only the hash is kept
   */
  public String to(AccountId caller, SessionToken token) {
    LiveTicket ticket = new LiveTicket(caller, token, clock.instant().plus(LiveTicket.LIFE));
    String text = text();
    transactions.writing(() -> tickets.add(Sha256.hex(text), ticket));
    return text;
  }

  private String text() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
