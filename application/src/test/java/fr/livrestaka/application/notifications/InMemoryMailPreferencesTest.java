package fr.livrestaka.application.notifications;

import fr.livrestaka.application.notifications.port.MailPreferences;
import fr.livrestaka.application.notifications.port.MailPreferences.Recipient;
import fr.livrestaka.domain.accounts.AccountId;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryMailPreferencesTest extends MailPreferencesContract {
  private final InMemoryMailPreferences preferences = new InMemoryMailPreferences();

  @Override
  protected MailPreferences preferences() {
    return preferences;
  }

  @Override
  protected AccountId account(Recipient recipient) {
    AccountId id = new AccountId(UUID.randomUUID().toString());
    preferences.open(id, recipient);
    return id;
  }

  @Override
  protected void close(AccountId account) {
    preferences.close(account);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
