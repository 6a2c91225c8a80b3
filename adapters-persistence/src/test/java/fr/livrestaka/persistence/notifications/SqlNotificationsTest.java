package fr.livrestaka.persistence.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.notifications.NotificationsContract;
import fr.livrestaka.application.notifications.RecordNotices;
import fr.livrestaka.application.notifications.port.NoticeStore;
import fr.livrestaka.application.notifications.port.NotificationInbox;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.InMemoryOutbox;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.PermanentFailure;
import fr.livrestaka.application.shared.port.LiveFeed;
import fr.livrestaka.application.shared.port.OpenTransaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.notifications.NotificationType;
import fr.livrestaka.domain.shared.DomainEvent;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlNotificationsTest extends NotificationsContract {
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final Notifications notifications =
      new RecordNotices(TestStore.bean(NoticeStore.class), outbox, TestStore.bean(LiveFeed.class));

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

  @Test
  void whatCannotBeStoredLeavesTheTransactionSound() {
    AccountId account = account();
    Transactions transactions = TestStore.bean(Transactions.class);
    transactions.writing(
        () -> {
          assertForGood(new AccountId("no-such-account"), titled("Titre"));
          assertForGood(account, titled("x".repeat(256)));
          notifications.notify(account, titled("Titre"), source(), Instant.now());
        });
    assertThat(recorded()).hasSize(1);
    assertThat(inbox().list(account, false, new PageRequest(1, 9)).rows()).hasSize(1);
  }

  /** It is of no use to try again. */
  private void assertForGood(AccountId account, Notice notice) {
    assertThatThrownBy(() -> notifications.notify(account, notice, source(), Instant.now()))
        .isInstanceOf(PermanentFailure.class)
        .satisfies(
            failure ->
                assertThat(TestStore.bean(OpenTransaction.class).survives(failure)).isTrue());
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
