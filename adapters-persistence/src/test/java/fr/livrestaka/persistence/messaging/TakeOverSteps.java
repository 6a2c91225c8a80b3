package fr.livrestaka.persistence.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.messaging.MailroomSteps;
import fr.livrestaka.application.messaging.ReadInbox;
import fr.livrestaka.application.messaging.port.FormerMessages;
import fr.livrestaka.application.messaging.port.InboxSearch;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.messaging.port.UnreadSnapshots;
import fr.livrestaka.application.messaging.takeover.FormerUnread;
import fr.livrestaka.application.messaging.takeover.TakeOverMessages;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.ToldRows;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;

/** Messages of the former service, and the use cases that meet them while they are taken over. */
abstract class TakeOverSteps extends MailroomSteps {
  static final PageRequest FIRST_TWO = new PageRequest(1, 2);
  final ToldRows told = new ToldRows();
  final TakeOverMessages takeOver = TakenOver.by(told);
  final Transactions transactions = TestStore.bean(Transactions.class);
  final Party admin = person(Role.ADMIN);
  final Party lina = person(Role.USER);
  final String mail = UUID.randomUUID() + "@example.org";

  @Override
  protected Messages messages() {
    return TestStore.bean(Messages.class);
  }

  @Override
  protected Threads threads() {
    return TestStore.bean(Threads.class);
  }

  @Override
  protected InboxSearch inbox() {
    return TestStore.bean(InboxSearch.class);
  }

  @Override
  protected Party person(Role role) {
    return StoredPeople.person(role);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }

  static void written(Party sender, Party receiver, int many, String at) {
    StoredPeople.sql(
        "INSERT INTO messages (id, senderId, receiverId, content, conversationId, isRead,"
            + " createdAt, updatedAt) WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL"
            + " SELECT i + 1 FROM n WHERE i < ?) SELECT UUID(), ?, ?, 'x', 'demo', 1, ?, NOW(3)"
            + " FROM n",
        many,
        sender.id().value(),
        receiver.id().value(),
        at);
  }

  void former(Party sender, String visitor, String at, int read) {
    StoredPeople.sql(
        "INSERT INTO messages (id, senderId, receiverId, visitorEmail, content, conversationId,"
            + " isRead, createdAt, updatedAt) VALUES (UUID(), ?, ?, ?, 'x', 'demo', ?, ?, NOW(3))",
        sender == null ? null : sender.id().value(),
        admin.id().value(),
        visitor,
        read,
        at);
  }

  /** Lest the newest of all messages be these, in other tests. */
  @AfterEach
  void forget() {
    StoredPeople.sql("DELETE FROM messages WHERE createdAt > '2090-01-01'");
    StoredPeople.sql(
        "DELETE FROM message_threads WHERE correspondent IN (?, ?)", lina.id().value(), mail);
  }

  void finish() {
    while (takeOver.isRunning()) takeOver.step();
    assertThat(told.failed()).isEmpty();
  }

  Caller caller() {
    return new Caller(
        admin.id(),
        "admin@example.org",
        Role.ADMIN,
        new Origin(Optional.empty(), Optional.empty()));
  }

  ReadInbox readInbox() {
    FormerUnread unread =
        new FormerUnread(
            TestStore.bean(FormerMessages.class),
            takeOver,
            told,
            transactions,
            InstantSource.system());
    return new ReadInbox(
        inbox(), TestStore.bean(UnreadSnapshots.class), unread, takeOver, transactions);
  }
}
