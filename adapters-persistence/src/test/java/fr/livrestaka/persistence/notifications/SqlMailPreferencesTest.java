package fr.livrestaka.persistence.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.livrestaka.application.notifications.MailPreferencesContract;
import fr.livrestaka.application.notifications.port.MailPreferences;
import fr.livrestaka.application.notifications.port.MailPreferences.Recipient;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlMailPreferencesTest extends MailPreferencesContract {
  private final ObjectMapper json = new ObjectMapper();

  @Override
  protected MailPreferences preferences() {
    return TestStore.bean(MailPreferences.class);
  }

  @Override
  protected AccountId account(Recipient recipient) {
    if (recipient.preferences().isEmpty()) return stored(recipient, null);
    try {
      return stored(recipient, json.writeValueAsString(recipient.preferences()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected void close(AccountId account) {
    sql("UPDATE users SET isActive = 0 WHERE id = ?", account.value());
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[1, 2]", "\"texte\"", "7", "{}"})
  void whatIsNoObjectIsNoChoice(String stored) {
    Recipient lina = new Recipient(fresh(), "Lina", java.util.Map.of());
    assertThat(find(stored(lina, stored))).contains(lina);
  }

  private AccountId stored(Recipient recipient, String preferences) {
    String id = UUID.randomUUID().toString();
    sql(
        "INSERT INTO users (id, prenom, nom, email, password, role, isActive, preferences,"
            + " updatedAt) VALUES (?, ?, 'Roche', ?, '-', 'USER', 1, ?, NOW(3))",
        id,
        recipient.prenom(),
        recipient.email(),
        preferences);
    return new AccountId(id);
  }

  private void sql(String sql, Object... values) {
    inTransaction(() -> TestStore.bean(Statements.class).update(sql, values));
  }
}
