package fr.livrestaka.application.live;

import fr.livrestaka.application.accounts.port.Admission;
import fr.livrestaka.application.live.port.LiveTickets;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.shared.Sha256;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** Lets in who comes with a ticket instead of a token, once. */
@Singleton
public class RedeemLiveTicket {
  private final LiveTickets tickets;
  private final Admission admission;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public RedeemLiveTicket(
      LiveTickets tickets, Admission admission, Transactions transactions, InstantSource clock) {
    this.tickets = tickets;
    this.admission = admission;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Empty where it is unknown, used or expired, or its token lets nobody in any more. */
  public Optional<Caller> behind(String text, Origin origin) {
    return transactions
        .write(() -> tickets.take(Sha256.hex(text)))
        .filter(found -> found.expiresAt().isAfter(clock.instant()))
        .flatMap(found -> admission.of(found.account(), found.session(), origin));
  }
}
