package fr.livrestaka.application.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.notifications.port.MailPreferences;
import fr.livrestaka.application.notifications.port.MailPreferences.Recipient;
import fr.livrestaka.domain.accounts.AccountId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link MailPreferences} does. */
public abstract class MailPreferencesContract {
  private static final Map<String, Object> CHOSEN =
      Map.of("emailNotifications", false, "notifications", Map.of("email", true), "langue", "é");

  protected abstract MailPreferences preferences();

  /** An open account that has chosen this; empty: nothing yet. */
  protected abstract AccountId account(Recipient recipient);

  protected abstract void close(AccountId account);

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void anOpenAccountIsMailedAsItHasChosen() {
    Recipient lina = new Recipient(fresh(), "Lina", CHOSEN);
    Recipient zoe = new Recipient(fresh(), "Zoé", Map.of());
    AccountId first = account(lina);
    AccountId second = account(zoe);
    assertThat(find(first)).contains(lina);
    assertThat(find(second)).contains(zoe);
  }

  @Test
  void nobodyIsMailedWhoseAccountIsClosedOrGone() {
    AccountId lina = account(new Recipient(fresh(), "Lina", CHOSEN));
    close(lina);
    assertThat(find(lina)).isEmpty();
    assertThat(find(new AccountId(UUID.randomUUID().toString()))).isEmpty();
    assertThat(find(new AccountId("x".repeat(300)))).isEmpty();
  }

  protected final Optional<Recipient> find(AccountId account) {
    return inTransaction(() -> preferences().of(account));
  }

  protected static String fresh() {
    return UUID.randomUUID() + "@example.org";
  }
}
