package fr.livrestaka.application.notifications.port;

import fr.livrestaka.domain.accounts.AccountId;
import java.util.Map;
import java.util.Optional;

/** Who to mail and what they have chosen. */
public interface MailPreferences {
  /**
   * @param preferences the stored JSON object as plain values
   */
  record Recipient(String email, String prenom, Map<String, Object> preferences) {}

  /** Empty for accounts that are gone or closed. */
  Optional<Recipient> of(AccountId account);
}
