package fr.livrestaka.rest.accounts;

import fr.livrestaka.domain.accounts.Account;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows accounts with their preferences, which are stored as JSON text. */
@Singleton
final class FullUsers {
  private static final Logger LOG = LoggerFactory.getLogger(FullUsers.class);

  private final JsonMapper json;

  FullUsers(JsonMapper json) {
    this.json = json;
  }

  FullUser of(Account account) {
    return FullUser.of(account, account.preferences().flatMap(this::object).orElse(null));
  }

  private Optional<Map<String, Object>> object(String text) {
    try {
      return Optional.ofNullable(json.readValue(text, Argument.mapOf(String.class, Object.class)));
    } catch (IOException e) {
      LOG.warn("Stored preferences are not a JSON object");
      return Optional.empty();
    }
  }
}
