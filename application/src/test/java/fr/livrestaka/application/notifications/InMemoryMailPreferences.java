package fr.livrestaka.application.notifications;

import fr.livrestaka.application.notifications.port.MailPreferences;
import fr.livrestaka.domain.accounts.AccountId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whom to mail, in memory. */
public final class InMemoryMailPreferences implements MailPreferences {
  private final Map<AccountId, Recipient> open = new HashMap<>();

  @Override
  public Optional<Recipient> of(AccountId account) {
    return Optional.ofNullable(open.get(account));
  }

  public void open(AccountId account, Recipient recipient) {
    open.put(account, recipient);
  }

  public void close(AccountId account) {
    open.remove(account);
  }
}
