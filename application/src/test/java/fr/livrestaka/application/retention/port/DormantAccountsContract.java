package fr.livrestaka.application.retention.port;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.privacy.InactiveAccount;
import fr.livrestaka.domain.privacy.InactivityWarning;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link DormantAccounts} does. */
public abstract class DormantAccountsContract {
  /** When accounts are made; nobody else's are older. */
  protected static final Instant MADE = Instant.parse("2001-03-02T09:15:00.123Z");

  protected static final Instant LATER = MADE.plusMillis(1);

  protected abstract DormantAccounts dormant();

  /** Stored, made and changed at {@link #MADE}. */
  protected abstract Account stored(Role role);

  protected abstract void signIn(AccountId account, Instant at);

  protected abstract void erase(AccountId account);

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void aClientIsFoundByTheLastActivity() {
    AccountId client = stored(Role.USER).id();
    assertThat(found(LATER)).contains(client);
    assertThat(found(MADE)).doesNotContain(client);
    assertThat(locked(client).orElseThrow())
        .isEqualTo(new InactiveAccount(client, MADE, false, List.of()));
    signIn(client, LATER);
    assertThat(found(LATER)).doesNotContain(client);
    assertThat(locked(client).orElseThrow().lastActivity()).isEqualTo(LATER);
  }

  @Test
  void theTeamAndTheErasedAreNeverFound() {
    AccountId admin = stored(Role.ADMIN).id();
    AccountId corrector = stored(Role.CORRECTOR).id();
    AccountId erased = stored(Role.USER).id();
    erase(erased);
    assertThat(found(Instant.parse("2100-01-01T00:00:00Z")))
        .doesNotContain(admin, corrector, erased);
    assertThat(locked(admin)).isEmpty();
    assertThat(locked(corrector)).isEmpty();
    assertThat(locked(erased)).isEmpty();
    assertThat(locked(new AccountId("no-such-account"))).isEmpty();
  }

  @Test
  void theyAreWalkedInPortions() {
    AccountId client = stored(Role.USER).id();
    stored(Role.USER);
    List<InactiveAccount> portion =
        inTransaction(() -> dormant().after(Optional.empty(), LATER, 1));
    assertThat(portion).hasSize(1);
    assertThat(inTransaction(() -> dormant().after(Optional.of(client), LATER, 500)))
        .extracting(InactiveAccount::id)
        .doesNotContain(client)
        .allSatisfy(id -> assertThat(id.value()).isGreaterThan(client.value()));
  }

  @Test
  void aWarningTakesThePlaceOfTheOneOfItsNumber() {
    AccountId client = stored(Role.USER).id();
    InactivityWarning first = new InactivityWarning(client, 1, MADE, Optional.empty());
    InactivityWarning second = new InactivityWarning(client, 2, LATER, Optional.of(LATER));
    InactivityWarning again = new InactivityWarning(client, 1, LATER, Optional.of(LATER));
    remember(first);
    remember(second);
    remember(again);
    assertThat(locked(client).orElseThrow().warnings()).containsExactlyInAnyOrder(again, second);
  }

  protected final Optional<InactiveAccount> locked(AccountId account) {
    return inTransaction(() -> dormant().lock(account));
  }

  private List<AccountId> found(Instant activeBefore) {
    return inTransaction(() -> dormant().after(Optional.empty(), activeBefore, 100_000)).stream()
        .map(InactiveAccount::id)
        .toList();
  }

  private void remember(InactivityWarning warning) {
    inTransaction(
        () -> {
          dormant().remember(warning);
          return true;
        });
  }
}
