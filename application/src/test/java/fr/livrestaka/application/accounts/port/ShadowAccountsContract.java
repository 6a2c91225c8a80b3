package fr.livrestaka.application.accounts.port;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.AccountFixtures;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ShadowAccounts} does. */
public abstract class ShadowAccountsContract {
  protected static final Instant NOON = Instant.parse("2026-03-04T12:00:00.500Z");

  protected abstract ShadowAccounts shadows();

  protected abstract Accounts accounts();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void aShadowIsFoundByItsAddressAsSuchOnly() {
    Account holder = holder();
    Account second = shadow(holder.email(), NOON.plusSeconds(1));
    Account first = shadow(holder.email().toLowerCase(Locale.ROOT), NOON);
    shadow("autre." + holder.email(), NOON);
    assertThat(inTransaction(() -> shadows().of(holder.email().toUpperCase(Locale.ROOT))))
        .extracting(Account::id)
        .containsExactly(first.id(), second.id());
    assertThat(inTransaction(() -> accounts().findByEmail(holder.email())).map(Account::id))
        .contains(holder.id());
  }

  @Test
  void whatProvesTheMailboxTakesThemIn() {
    Account holder = holder();
    Account shadow = shadow(holder.email(), NOON);
    Account proven = proven(holder);
    assertThat(inTransaction(() -> accounts().find(shadow.id())).filter(Account::isErased))
        .isPresent();
    assertThat(inTransaction(() -> shadows().of(holder.email()))).isEmpty();
    assertThat(inTransaction(() -> shadows().mergedInto(holder.id()))).containsExactly(shadow.id());
    assertThat(inTransaction(() -> shadows().mergedInto(shadow.id()))).isEmpty();
    assertThat(inTransaction(() -> accounts().findByEmail(holder.email()))).contains(proven);
    assertThat(proven(proven)).isEqualTo(proven);
  }

  /** Nobody else has the address any more. */
  @Test
  void aShadowThatIsOpenedTakesTheAddress() {
    Account alone = shadow(AccountFixtures.freshEmail(), NOON);
    Account open =
        inTransaction(
            () ->
                accounts()
                    .change(alone.id(), a -> a.activated("hash", NOON).state())
                    .orElseThrow());
    assertThat(proven(open)).isEqualTo(open);
    assertThat(inTransaction(() -> accounts().findByEmail(alone.email()))).contains(open);
  }

  protected final Account proven(Account account) {
    return inTransaction(
        () -> {
          Account proven =
              account.isMailboxProven()
                  ? account
                  : accounts()
                      .change(account.id(), a -> a.activated("hash", NOON).state())
                      .orElseThrow();
          shadows().mergeInto(proven, NOON.plus(Duration.ofHours(1)));
          return proven;
        });
  }

  protected final Account holder() {
    return added(AccountFixtures.with(AccountFixtures.freshEmail(), Role.USER, true));
  }

  protected final Account shadow(String email, Instant createdAt) {
    return added(
        Account.ofGuest(
                new AccountId(UUID.randomUUID().toString()),
                "Lina",
                "Moreau",
                email,
                Optional.empty(),
                Optional.empty(),
                createdAt)
            .asShadow());
  }

  private Account added(Account account) {
    return inTransaction(
        () -> {
          accounts().add(account);
          return account;
        });
  }
}
