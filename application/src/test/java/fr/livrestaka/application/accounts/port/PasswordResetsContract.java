package fr.livrestaka.application.accounts.port;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.passwords.PasswordReset;
import fr.livrestaka.domain.accounts.passwords.ResetToken;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link PasswordResets} does. */
public abstract class PasswordResetsContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  protected abstract PasswordResets resets();

  /** An account that exists. */
  protected abstract AccountId account();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void givesALinkOnce() {
    PasswordReset reset = reset(account(), NOON);
    assertThat(stored(reset)).isTrue();
    assertThat(isOut(reset)).isTrue();
    assertThat(taken(reset)).contains(reset);
    assertThat(taken(reset)).isEmpty();
    assertThat(isOut(reset)).isFalse();
  }

  @Test
  void aNewLinkTakesThePlaceOfTheOlderOne() {
    AccountId account = account();
    PasswordReset older = reset(account, NOON);
    PasswordReset newer = reset(account, NOON.plusMillis(1));
    assertThat(stored(older)).isTrue();
    assertThat(stored(newer)).isTrue();
    assertThat(taken(older)).isEmpty();
    assertThat(taken(newer)).contains(newer);
  }

  @Test
  void aBelatedLinkDoesNotTakeThePlaceOfANewerOne() {
    AccountId account = account();
    PasswordReset newer = reset(account, NOON.plusMillis(1));
    assertThat(stored(newer)).isTrue();
    assertThat(stored(reset(account, NOON))).isFalse();
    assertThat(taken(newer)).contains(newer);
  }

  @Test
  void theSameLinkMayBeStoredAgain() {
    PasswordReset reset = reset(account(), NOON);
    PasswordReset again =
        new PasswordReset(
            UUID.randomUUID().toString(),
            reset.account(),
            reset.tokenHash(),
            reset.expiresAt().plusSeconds(60),
            reset.createdAt());
    assertThat(stored(reset)).isTrue();
    assertThat(stored(again)).isTrue();
    assertThat(taken(again)).contains(again);
    assertThat(taken(again)).isEmpty();
  }

  @Test
  void removesTheLinksOfOneAccountOnly() {
    PasswordReset mine = reset(account(), NOON);
    PasswordReset other = reset(account(), NOON);
    assertThat(stored(mine)).isTrue();
    assertThat(stored(other)).isTrue();
    inTransaction(
        () -> {
          resets().removeAllOf(mine.account());
          return true;
        });
    assertThat(isOut(mine)).isFalse();
    assertThat(isOut(other)).isTrue();
  }

  protected static PasswordReset reset(AccountId account, Instant requestedAt) {
    String token = "x".repeat(10) + UUID.randomUUID();
    return PasswordReset.issue(
        UUID.randomUUID().toString(), account, new ResetToken(token), requestedAt, requestedAt);
  }

  protected boolean stored(PasswordReset reset) {
    return inTransaction(() -> resets().replace(reset));
  }

  protected Optional<PasswordReset> taken(PasswordReset reset) {
    return inTransaction(() -> resets().take(reset.tokenHash()));
  }

  private boolean isOut(PasswordReset reset) {
    Optional<AccountId> holder = inTransaction(() -> resets().holderOf(reset.tokenHash()));
    return holder.equals(Optional.of(reset.account()));
  }
}
