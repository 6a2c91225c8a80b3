package fr.livrestaka.application.live;

import fr.livrestaka.application.accounts.sessions.AccessRefused;
import fr.livrestaka.application.accounts.sessions.AuthenticateCaller;
import fr.livrestaka.application.live.port.LiveTickets;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.shared.Sha256;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Lets in who comes with a ticket instead of a token, once. */
@Singleton
public class RedeemLiveTicket {
  private final LiveTickets tickets;
  private final AuthenticateCaller authenticate;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public RedeemLiveTicket(
      LiveTickets tickets,
      AuthenticateCaller authenticate,
      Transactions transactions,
      InstantSource clock) {
    this.tickets = tickets;
    this.authenticate = authenticate;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @throws AccessRefused it is unknown, used or expired, or its token lets nobody in any more
   */
  public Caller behind(String text, Origin origin) {
    LiveTicket ticket =
        transactions
            .write(() -> tickets.take(Sha256.hex(text)))
            .filter(found -> found.expiresAt().isAfter(clock.instant()))
            .orElseThrow(AccessRefused::invalidToken);
    return authenticate.behind(ticket.account(), ticket.session(), origin);
  }
}
