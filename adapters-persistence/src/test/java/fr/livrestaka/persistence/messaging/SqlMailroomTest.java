package fr.livrestaka.persistence.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.messaging.MailroomModelContract;
import fr.livrestaka.application.messaging.ThreadView;
import fr.livrestaka.application.messaging.port.InboxSearch;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.messaging.takeover.PlaceFormerMessages;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.ToldRows;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Inbox;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SqlMailroomTest extends MailroomModelContract {
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

  @Override
  protected int operations() {
    return 400;
  }

  @Test
  void namesThePeopleOfItsThreads() {
    Party admin = person(Role.ADMIN);
    Party lina = person(Role.USER);
    send(lina, admin);
    assertThat(view(admin, Correspondent.of(lina.id())).orElseThrow().name())
        .contains("Lina Roche");
  }

  @Test
  void messagesOfTheFormerServiceGetTheirThreads() {
    Party admin = person(Role.ADMIN);
    Party lina = person(Role.USER);
    String mail = UUID.randomUUID() + "@example.org";
    former(lina, admin, null, 0, 0);
    former(lina, admin, null, 1, 0);
    former(admin, lina, null, 0, 0);
    former(lina, admin, null, 0, 1);
    former(null, admin, mail, 0, 0);
    former(null, admin, null, 0, 0);
    for (int i = 0; i < 2; i++) {
      placeFormer();
      ThreadView thread = view(admin, Correspondent.of(lina.id())).orElseThrow();
      assertThat(thread.total()).isEqualTo(3);
      assertThat(thread.unread()).isEqualTo(1);
      assertThat(view(admin, Correspondent.ofVisitor(mail)).orElseThrow().unread()).isEqualTo(1);
    }
    former(lina, admin, null, 0, 0);
    send(lina, admin);
    placeFormer();
    assertThat(view(admin, Correspondent.of(lina.id())).orElseThrow().total()).isEqualTo(5);
  }

  @Test
  void anAddressThatGrowsInLowerCaseHasItsThread() {
    Party admin = person(Role.ADMIN);
    String mail = UUID.randomUUID() + "@" + "\u0130".repeat(210);
    former(null, admin, mail, 0, 0);
    placeFormer();
    assertThat(view(admin, Correspondent.ofVisitor(mail)).orElseThrow().total()).isEqualTo(1);
  }

  @Test
  void whoWritesAndWhoReadsNeverWaitInACircle() throws Exception {
    Party eve = person(Role.ADMIN);
    Party max = person(Role.ADMIN);
    ThreadRef team = ThreadRef.withTeam(Correspondent.of(max.id()));
    List<ThreadRef> read =
        Stream.of(new ThreadRef(Inbox.of(eve.id()), Correspondent.of(max.id())), team)
            .sorted(ThreadRef.LOCK_ORDER)
            .toList();
    read.forEach(thread -> locked(thread, () -> true));
    send(eve, max);
    AtomicInteger tries = new AtomicInteger();
    Callable<Boolean> write =
        () ->
            locked(
                team,
                () -> {
                  tries.incrementAndGet();
                  return send(eve, max) != null;
                });
    Callable<Boolean> open =
        () ->
            inTransaction(
                () -> {
                  tries.incrementAndGet();
                  read.forEach(threads()::lock);
                  return true;
                });
    int times = 60;
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<Boolean>> work = new ArrayList<>();
      for (int i = 0; i < times; i++) work.add(i % 2 == 0 ? write : open);
      for (Future<Boolean> one : threads.invokeAll(work)) assertThat(one.get()).isTrue();
    }
    assertThat(tries).as("none was rolled back").hasValue(times);
  }

  @Test
  void nothingIsLostWhenManyWriteAndReadAtOnce() throws Exception {
    Party admin = person(Role.ADMIN);
    List<Party> clients = List.of(person(Role.USER), person(Role.USER));
    List<Callable<Boolean>> work = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Party client = clients.get(i % 2);
      ThreadRef thread = ThreadRef.withTeam(Correspondent.of(client.id()));
      work.add(
          switch (i % 4) {
            case 0, 1 -> () -> send(client, admin) != null;
            case 2 -> () -> send(admin, client) != null;
            default -> () -> locked(thread, () -> threads().markRead(thread, tick())) >= 0;
          });
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<Boolean> one : threads.invokeAll(work)) assertThat(one.get()).isTrue();
    }
    for (Party client : clients) {
      ThreadView thread = view(admin, Correspondent.of(client.id())).orElseThrow();
      assertThat((long) thread.unread())
          .isEqualTo(count("senderId = ? AND isRead = 0", client.id().value()));
      assertThat((long) thread.total())
          .isEqualTo(count("? IN (senderId, receiverId)", client.id().value()));
    }
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

  private long count(String condition, String value) {
    return inTransaction(
        () ->
            TestStore.bean(Statements.class)
                .query(
                    "SELECT COUNT(*) FROM messages WHERE " + condition,
                    row -> row.getLong(1),
                    value)
                .get(0));
  }

  private void former(Party sender, Party receiver, String mail, int read, int hidden) {
    StoredPeople.sql(
        "INSERT INTO messages (id, senderId, receiverId, visitorEmail, content, conversationId,"
            + " isRead, deletedByAdmin, createdAt, updatedAt)"
            + " VALUES (UUID(), ?, ?, ?, 'x', 'demo-conv-1', ?, ?, '2025-01-01', NOW(3))",
        sender == null ? null : sender.id().value(),
        receiver.id().value(),
        mail,
        read,
        hidden);
  }
}
