package fr.livrestaka.persistence.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.livrestaka.application.messaging.InboxPosition;
import fr.livrestaka.application.messaging.MailroomSteps;
import fr.livrestaka.application.messaging.ThreadView;
import fr.livrestaka.application.messaging.port.InboxSearch;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.messaging.takeover.PlaceFormerMessages;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.application.shared.ToldRows;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Counters that rows were taken from under, and counting no more than is needed. */
class SqlThreadCountsTest extends MailroomSteps {
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

  @Test
  void theWalkOverWhatTheFormerServiceWroteEndsWhateverTheRows() {
    Party admin = person(Role.ADMIN);
    Party lina = person(Role.USER);
    ThreadRef emptied = ThreadRef.withTeam(Correspondent.of(lina.id()));
    send(lina, admin);
    StoredPeople.sql("DELETE FROM messages WHERE senderId = ?", lina.id().value());
    StoredPeople.sql("UPDATE message_threads SET stale = 1 WHERE threadKey = ?", emptied.key());
    assertTimeoutPreemptively(Duration.ofMinutes(1), SqlThreadCountsTest::placeFormer);
    assertThat(view(admin, emptied.correspondent())).isEmpty();
    assertThat(read(() -> threads().hasUnread(emptied))).isFalse();
    assertThat(column("stale", emptied)).isZero();
  }

  @Test
  void aThreadWhoseNewestMessageIsGoneCutsNoPageShortAndComesBackByItsOthers() {
    Party admin = person(Role.ADMIN);
    Party gone = person(Role.USER);
    Message kept = send(admin, gone);
    send(gone, admin);
    for (int i = 0; i < 4; i++) send(person(Role.USER), admin);
    StoredPeople.sql("DELETE FROM users WHERE id = ?", gone.id().value());
    Slice<ThreadView> slice = read(() -> inbox().threads(admin.id(), new PageRequest(1, 3)));
    List<ThreadView> walked = new ArrayList<>(slice.rows());
    assertThat(walked).hasSize(3);
    while (slice.more()) {
      InboxPosition from = walked.get(walked.size() - 1).position();
      slice = read(() -> inbox().threadsAfter(admin.id(), from, 1));
      assertThat(walked).doesNotContainAnyElementsOf(slice.rows());
      walked.addAll(slice.rows());
    }
    assertThat(walked).isEqualTo(all(admin));
    placeFormer();
    ThreadView back = view(admin, Correspondent.of(gone.id())).orElseThrow();
    assertThat(back.last().id()).isEqualTo(kept.id());
    assertThat(back.total()).isEqualTo(1);
    assertThat(back.unread()).isZero();
    assertThat(back.name()).isEmpty();
  }

  @Test
  void readingAConversationThatIsReadCountsNothingAnew() {
    Party admin = person(Role.ADMIN);
    String mail = UUID.randomUUID() + "@example.org";
    Message message = visit(mail, admin);
    ThreadRef thread = ThreadRef.withTeam(Correspondent.ofVisitor(mail));
    assertThat(locked(thread, () -> threads().markRead(thread, message.conversation(), tick())))
        .isEqualTo(1);
    StoredPeople.sql("UPDATE message_threads SET total = 77 WHERE threadKey = ?", thread.key());
    assertThat(locked(thread, () -> threads().markRead(thread, message.conversation(), tick())))
        .isZero();
    assertThat(column("total", thread)).as("untouched").isEqualTo(77);
  }

  @Test
  void readingAThreadPutsOutItsBadgeThoughMessagesAreGone() {
    Party admin = person(Role.ADMIN);
    Party lina = person(Role.USER);
    ThreadRef thread = ThreadRef.withTeam(Correspondent.of(lina.id()));
    send(lina, admin);
    StoredPeople.sql("DELETE FROM messages WHERE senderId = ?", lina.id().value());
    assertThat(read(() -> threads().hasUnread(thread))).isTrue();
    assertThat(locked(thread, () -> threads().markRead(thread, tick()))).isZero();
    assertThat(read(() -> threads().hasUnread(thread))).isFalse();
  }

  private static void placeFormer() {
    ToldRows told = new ToldRows();
    new PlaceFormerMessages(
            TestStore.bean(Threads.class),
            TakenOver.by(told),
            new RowByRow(told),
            TestStore.bean(Transactions.class),
            () -> Instant.EPOCH)
        .tidy();
    assertThat(told.failed()).isEmpty();
  }

  private long column(String name, ThreadRef thread) {
    return inTransaction(
        () ->
            TestStore.bean(Statements.class)
                .query(
                    "SELECT " + name + " FROM message_threads WHERE threadKey = ?",
                    row -> row.getLong(1),
                    thread.key())
                .get(0));
  }
}
