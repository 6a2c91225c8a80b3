package fr.livrestaka.application.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.SessionToken;
import fr.livrestaka.domain.shared.Sha256;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A ticket stands for the token it was asked for with, once and for a minute. */
class LiveTicketTest {
  private final InMemoryHouse house = new InMemoryHouse();
  private final Account account = house.person(Role.USER);
  private final SessionToken token =
      new SessionToken(house.now().truncatedTo(ChronoUnit.SECONDS), Sha256.hex("token"));
  private final IssueLiveTicket issue = house.get(IssueLiveTicket.class);
  private final RedeemLiveTicket redeem = house.get(RedeemLiveTicket.class);

  @Test
  void aTicketLetsInOnce() {
    String ticket = issue.to(account.id(), token);
    assertThat(redeem.behind(ticket, InMemoryHouse.ORIGIN))
        .contains(
            new Caller(
                account.id(),
                account.email(),
                account.role(),
                InMemoryHouse.ORIGIN,
                Optional.of(token)));
    assertThat(redeem.behind(ticket, InMemoryHouse.ORIGIN)).isEmpty();
  }

  @Test
  void aTicketLivesForAMinute() {
    String ticket = issue.to(account.id(), token);
    house.pass(LiveTicket.LIFE);
    assertThat(redeem.behind(ticket, InMemoryHouse.ORIGIN)).isEmpty();
  }

  @Test
  void noTicketIsGuessed() {
    assertThat(issue.to(account.id(), token))
        .hasSizeGreaterThan(40)
        .isNotEqualTo(issue.to(account.id(), token));
    assertThat(redeem.behind("guessed", InMemoryHouse.ORIGIN)).isEmpty();
  }
}
