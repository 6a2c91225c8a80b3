package fr.livrestaka.persistence.notifications;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.livrestaka.application.notifications.port.MailPreferences;
import fr.livrestaka.domain.accounts.AccountId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses and preferences of active accounts. */
@Singleton
final class SqlMailPreferences implements MailPreferences {
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private final JdbcOperations jdbc;
  private final ObjectMapper mapper = new ObjectMapper();

  SqlMailPreferences(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Recipient> of(AccountId account) {
    return jdbc.prepareStatement(
        "SELECT email, prenom, preferences FROM users WHERE id = ? AND isActive = 1",
        query -> {
          query.setString(1, account.value());
          try (ResultSet row = query.executeQuery()) {
            if (!row.next()) return Optional.empty();
            return Optional.of(
                new Recipient(row.getString(1), row.getString(2), preferences(row.getString(3))));
          }
        });
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
