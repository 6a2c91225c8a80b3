package fr.livrestaka.application.accounts.port;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.accounts.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link SignIns} does. */
public abstract class SignInsContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  protected abstract SignIns signIns();

  protected abstract AccountId account();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void theLatestIsKept() {
    AccountId account = account();
    assertThat(last(account)).isEmpty();
    remember(account, NOON);
    remember(account, NOON.plusSeconds(5));
    remember(account, NOON.minusSeconds(5));
    assertThat(last(account)).contains(NOON.plusSeconds(5));
  }

  @Test
  void ofAnAccountThatIsNotThereNothingIsKept() {
    AccountId unknown = new AccountId("no-such-account");
    remember(unknown, NOON);
    assertThat(last(unknown)).isEmpty();
  }

  private void remember(AccountId account, Instant at) {
    inTransaction(
        () -> {
          signIns().remember(account, at);
          return true;
        });
  }

  private Optional<Instant> last(AccountId account) {
    return inTransaction(() -> signIns().last(account));
  }
}
