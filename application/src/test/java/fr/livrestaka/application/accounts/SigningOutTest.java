package fr.livrestaka.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.livrestaka.application.accounts.sessions.AuthenticateCaller;
import fr.livrestaka.application.accounts.sessions.ForgetEndedSessions;
import fr.livrestaka.application.accounts.sessions.RefreshToken;
import fr.livrestaka.application.accounts.sessions.SignOut;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.SessionToken;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SigningOutTest {
  private final InMemoryHouse house = new InMemoryHouse();
  private final InMemoryEndedSessions ended = house.get(InMemoryEndedSessions.class);
  private final SignOut signOut = house.get(SignOut.class);
  private final AuthenticateCaller authenticate = house.get(AuthenticateCaller.class);
  private final RefreshToken refresh = house.get(RefreshToken.class);
  private final Account lina = house.person(Role.USER);

  @Test
  void endsAllTokensOfTheSessionAndNoOther() {
    Caller desk = authenticated(token('a', "desk"));
    signOut.here(desk);

    assertThatThrownBy(() -> authenticated(token('a', "desk")))
        .hasMessage("accounts.invalid-token");
    assertThatThrownBy(() -> authenticated(token('b', "desk")))
        .hasMessage("accounts.invalid-token");
    assertThatThrownBy(() -> refresh.of(desk)).hasMessage("accounts.invalid-token");
    assertThat(authenticated(token('c', "telephone")).email()).isEqualTo(lina.email());
    assertThat(house.audited())
        .extracting(AuditEntry::action, AuditEntry::severity, AuditEntry::details)
        .containsExactly(tuple("LOGOUT", AuditSeverity.LOW, Map.of("all", false)));
  }

  @Test
  void endsAllSessionsOfTheAccount() {
    signOut.everywhere(authenticated(token('a', "desk")));

    for (SessionToken token : new SessionToken[] {token('a', "desk"), token('c', "telephone")}) {
      assertThatThrownBy(() -> authenticated(token)).hasMessage("accounts.invalid-token");
    }
    assertThat(house.audited().getFirst().details()).isEqualTo(Map.of("all", true));
  }

  @Test
  void whatHasEndedIsRememberedUntilItWouldHaveDiedOfAge() {
    SessionToken token = token('a', "desk");
    signOut.here(authenticated(token));
    ForgetEndedSessions upkeep = house.get(ForgetEndedSessions.class);

    house.pass(Duration.ofDays(30));
    upkeep.tidy();
    assertThat(ended.isEnded("desk")).isTrue();

    house.pass(Duration.ofMillis(1));
    upkeep.tidy();
    assertThat(ended.isEnded("desk")).isFalse();
  }

  private Caller authenticated(SessionToken token) {
    Caller caller = authenticate.behind(lina.id(), token, InMemoryHouse.ORIGIN);
    assertThat(caller.session()).isEqualTo(Optional.of(token));
    return caller;
  }

  private SessionToken token(char digit, String session) {
    Instant second = house.now().truncatedTo(ChronoUnit.SECONDS);
    return new SessionToken(second, String.valueOf(digit).repeat(64), session, second);
  }
}
