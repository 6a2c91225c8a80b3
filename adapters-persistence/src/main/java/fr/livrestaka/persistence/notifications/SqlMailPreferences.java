package fr.livrestaka.persistence.notifications;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.livrestaka.application.notifications.port.MailPreferences;
import fr.livrestaka.domain.accounts.AccountId;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses and preferences of active accounts. */
@Singleton
final class SqlMailPreferences implements MailPreferences {
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private final RecipientRows rows;
  private final ObjectMapper mapper = new ObjectMapper();

  SqlMailPreferences(RecipientRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Recipient> of(AccountId account) {
    return rows.findActive(account.value())
        .map(
            found ->
                new Recipient(found.email(), found.prenom(), preferences(found.preferences())));
  }

  private Map<String, Object> preferences(@Nullable String json) {
    if (json == null) return Map.of();
    try {
      Map<String, Object> values = mapper.readValue(json, OBJECT);
      return values == null ? Map.of() : values;
    } catch (JsonProcessingException e) {
      return Map.of();
    }
  }
}
