package fr.livrestaka.persistence.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.notifications.NotificationsContract;
import fr.livrestaka.application.notifications.port.NotificationInbox;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.InMemoryOutbox;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.notifications.NotificationType;
import fr.livrestaka.domain.shared.DomainEvent;
import fr.livrestaka.persistence.shared.JsonText;
import fr.livrestaka.persistence.testing.TestStore;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlNotificationsTest extends NotificationsContract {
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final Notifications notifications =
      new SqlNotifications(
          TestStore.bean(JdbcOperations.class),
          TestStore.bean(Transactions.class),
          outbox,
          TestStore.bean(JsonText.class),
          TestStore.bean(IdGenerator.class));

  @BeforeEach
  void noAdmin() {
    TestAccounts.closeAdmins();
  }

  @Test
  void whatCannotBeStoredIsAnErrorAndNotLost() {
    AccountId account = account();
    assertThatThrownBy(() -> notify(account, titled("x".repeat(256)), source()))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> notify(new AccountId("no-such-account"), source()))
        .isInstanceOf(RuntimeException.class);
    assertThat(recorded()).isEmpty();
    notify(account, titled("x".repeat(255)), source());
    assertThat(recorded()).hasSize(1);
  }

  @Override
  protected Notifications notifications() {
    return notifications;
  }

  @Override
  protected NotificationInbox inbox() {
    return TestStore.bean(NotificationInbox.class);
  }

  @Override
  protected AccountId account() {
    return TestAccounts.insert("USER");
  }

  @Override
  protected AccountId admin() {
    return TestAccounts.insert("ADMIN");
  }

  @Override
  protected List<DomainEvent> recorded() {
    return outbox.events();
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }

  private static Notice titled(String title) {
    return new Notice(
        title,
        "Texte",
        NotificationType.INFO,
        NotificationPriority.NORMALE,
        Optional.empty(),
        Map.of());
  }
}
