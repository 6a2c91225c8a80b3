package fr.livrestaka.application.accounts.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.accounts.AccountFixtures;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link AccountSnapshots} does. */
public abstract class AccountSnapshotsContract {
  private static final Instant LATER = Instant.parse("2026-05-02T10:00:00.456Z");

  protected abstract AccountSnapshots snapshots();

  /** Accounts of the same process. */
  protected abstract Accounts accounts();

  protected abstract Transactions transactions();

  @Test
  void ofAnUnknownAccountThereIsNone() {
    assertThat(snapshots().find(new AccountId(UUID.randomUUID().toString()))).isEmpty();
  }

  @Test
  void whoWasUnknownIsKnownAsSoonAsTheAccountIsThere() {
    Account account = AccountFixtures.lina();
    assertThat(snapshots().find(account.id())).isEmpty();
    transactions().writing(() -> accounts().add(account));
    assertThat(snapshots().find(account.id())).contains(account);
  }

  @Test
  void showsAChangeAsSoonAsItIsCommitted() {
    Account account = known();
    transactions().writing(() -> accounts().change(account.id(), a -> a.deactivated(LATER)));
    assertThat(snapshots().find(account.id())).contains(account.deactivated(LATER));
  }

  @Test
  void neverShowsAChangeThatHasComeToNothing() {
    Account account = known();
    assertThatThrownBy(
            () ->
                transactions()
                    .writing(
                        () -> {
                          accounts().change(account.id(), a -> a.deactivated(LATER));
                          throw new IllegalStateException("no");
                        }))
        .hasMessage("no");
    assertThat(snapshots().find(account.id())).contains(account);
  }

  private Account known() {
    Account account = AccountFixtures.lina();
    transactions().writing(() -> accounts().add(account));
    assertThat(snapshots().find(account.id())).contains(account);
    return account;
  }
}
