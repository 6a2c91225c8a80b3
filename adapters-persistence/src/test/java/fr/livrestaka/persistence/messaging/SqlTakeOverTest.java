package fr.livrestaka.persistence.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.messaging.AdminThreads;
import fr.livrestaka.application.messaging.MailroomSteps;
import fr.livrestaka.application.messaging.ManageConversations;
import fr.livrestaka.application.messaging.MessageAccess;
import fr.livrestaka.application.messaging.MessageView;
import fr.livrestaka.application.messaging.OpenThread;
import fr.livrestaka.application.messaging.ReadInbox;
import fr.livrestaka.application.messaging.SearchMessages;
import fr.livrestaka.application.messaging.ThreadView;
import fr.livrestaka.application.messaging.port.FormerMessages;
import fr.livrestaka.application.messaging.port.InboxSearch;
import fr.livrestaka.application.messaging.port.MessageSearch;
import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.messaging.takeover.FormerUnread;
import fr.livrestaka.application.messaging.takeover.TakeOverMessages;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.ToldRows;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.SearchWords;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestStore;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What administrators see while messages of the former service are being taken over. */
class SqlTakeOverTest extends MailroomSteps {
  private static final PageRequest FIRST_TWO = new PageRequest(1, 2);

  private final ToldRows told = new ToldRows();
  private final TakeOverMessages takeOver = TakenOver.by(told);
  private final Transactions transactions = TestStore.bean(Transactions.class);
  private final Party admin = person(Role.ADMIN);
  private final Party lina = person(Role.USER);
  private final String mail = UUID.randomUUID() + "@example.org";

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
  void theNewestThreadsAreShownCompleteFromTheFirstRequestOn() {
    former(lina, null, "2020-01-01", 0);
    former(lina, null, "2020-01-02", 1);
    former(lina, null, "2098-01-01", 0);
    former(null, mail, "2098-01-02", 0);
    former(null, mail, "2019-01-02", 0);
    takeOver.begin();

    List<ThreadView> shown = readInbox().threads(caller(), FIRST_TWO).rows();

    assertThat(shown)
        .extracting(ThreadView::correspondent)
        .containsExactly(Correspondent.ofVisitor(mail), Correspondent.of(lina.id()));
    assertThat(shown).extracting(ThreadView::total).containsExactly(2, 3);
    assertThat(shown).extracting(ThreadView::unread).containsExactly(2, 2);
    forget();
  }

  @Test
  void aThreadThatIsOpenedBeforeItsTurnIsWholeAndRead() {
    for (int i = 0; i < 3; i++) former(lina, null, "2001-01-0" + (i + 1), 0);
    takeOver.begin();

    List<MessageView> opened = openThread().thread(caller(), lina.id().value());

    assertThat(opened).hasSize(3);
    assertThat(shown(lina).unread()).isZero();
  }

  @Test
  void aThreadThatIsHiddenBeforeItsTurnStaysHidden() {
    former(lina, null, "2001-01-01", 0);
    takeOver.begin();

    assertThat(tendConversations().hide(caller(), lina.id().value())).isEqualTo(1);
    finish();

    assertThat(view(admin, Correspondent.of(lina.id()))).isEmpty();
  }

  @Test
  void aMessageThatArrivesMeanwhileCountsOnce() {
    former(lina, null, "2001-01-01", 0);
    former(lina, null, "2001-01-02", 0);
    takeOver.begin();
    send(lina, admin);

    assertThat(shown(lina).total()).isEqualTo(3);
    send(lina, admin);
    finish();

    ThreadView thread = view(admin, Correspondent.of(lina.id())).orElseThrow();
    assertThat(thread.total()).isEqualTo(4);
    assertThat(thread.unread()).isEqualTo(4);
  }

  @Test
  void theBadgeCountsWhatHasNotBeenTakenOver() {
    former(lina, null, "2001-01-01", 0);
    former(lina, null, "2001-01-02", 0);
    former(person(Role.USER), null, "2001-01-02", 1);
    former(null, mail, "2001-01-03", 0);
    takeOver.begin();

    long before = readInbox().unreadThreads(caller());
    finish();

    assertThat(before).isEqualTo(readInbox().unreadThreads(caller()));
  }

  @Test
  void wordsAreFoundBeforeTheirMessageIsTakenOver() {
    String word = "mot" + UUID.randomUUID().toString().substring(0, 8);
    formerText(lina, "Un " + word + " rare", "2001-01-01");
    takeOver.begin();

    SearchMessages search = search(TestStore.bean(FormerMessages.class));

    assertThat(search.find(caller(), SearchWords.of(word), 10)).hasSize(1);
  }

  @Test
  void aRareWordIsFoundAmongMoreThanTheNewestMessages() {
    String word = "mot" + UUID.randomUUID().toString().substring(0, 8);
    formerText(lina, "Un " + word + " rare", "2001-01-01");
    former(lina, null, "2098-01-01", 0);
    takeOver.begin();
    FormerMessages ofFew = new SqlFormerMessages(TestStore.bean(Statements.class), 1);

    assertThat(search(ofFew).find(caller(), SearchWords.of(word), 10)).hasSize(1);
    forget();
  }

  @Test
  void wordsAreNotLookedForAgainWhereTheNewestMessagesThatHaveThemAreTakenOver() {
    String word = "mot" + UUID.randomUUID().toString().substring(0, 8);
    formerText(lina, "Un " + word + " rare", "2098-01-02");
    former(lina, null, "2098-01-01", 0);
    takeOver.begin();
    takeOver.complete(List.of(ThreadRef.withTeam(Correspondent.of(lina.id()))));
    while (takeOver.reached().isEmpty()) takeOver.step();
    FormerMessages unasked =
        (FormerMessages)
            Proxy.newProxyInstance(
                FormerMessages.class.getClassLoader(),
                new Class<?>[] {FormerMessages.class},
                (proxy, method, arguments) -> {
                  throw new AssertionError(method.getName());
                });

    assertThat(search(unasked).find(caller(), SearchWords.of(word), 1)).hasSize(1);
    forget();
  }

  @Test
  void whatAdministratorsWroteToEachOtherIsWholeBeforeItsTurn() {
    Party other = person(Role.ADMIN);
    former(other, null, "2001-01-01", 0);
    written(admin, other, 2, "2001-01-02");
    former(other, null, "2098-01-02", 0);
    takeOver.begin();

    ThreadView shown = readInbox().threads(caller(), FIRST_TWO).rows().get(0);

    assertThat(shown.correspondent()).isEqualTo(Correspondent.of(other.id()));
    assertThat(shown.total()).isEqualTo(4);
    assertThat(shown.unread()).isEqualTo(2);
    forget();
  }

  /** The administrator has written most of all messages, as somebody in a small team has. */
  @Test
  void aPageOfTheInboxReadsAsManyRowsHoweverMuchTheAdministratorHasWritten() {
    int many = 3600;
    Party client = person(Role.USER);
    for (int i = 0; i < many; i += 900) written(admin, client, 900, "2001-01-01");
    former(lina, null, "2098-01-01", 0);
    former(person(Role.USER), null, "2098-01-02", 0);
    takeOver.begin();
    finish();
    takeOver.begin();

    assertThat(rowsReadBy(() -> readInbox().threads(caller(), FIRST_TWO))).isLessThan(many / 2);
    assertThat(takeOver.isRunning()).isTrue();
    forget();
  }

  @Test
  void severalProgramsMayShareTheWorkAndBeBrokenOff() throws Exception {
    List<Party> clients = new ArrayList<>();
    for (int i = 0; i < 10; i++) clients.add(person(Role.USER));
    for (int i = 0; i < 100; i++) former(clients.get(i % 10), null, "2002-01-01", i / 50);
    takeOver.begin();
    takeOver.step();

    List<Callable<Boolean>> programs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      programs.add(
          () -> {
            TakeOverMessages other = TakenOver.by(told);
            other.begin();
            while (other.isRunning()) other.step();
            return true;
          });
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      for (Future<Boolean> one : threads.invokeAll(programs)) assertThat(one.get()).isTrue();
    }

    assertThat(told.failed()).isEmpty();
    for (Party client : clients) {
      ThreadView thread = view(admin, Correspondent.of(client.id())).orElseThrow();
      assertThat(thread.total()).isEqualTo(10);
      assertThat(thread.unread()).isEqualTo(5);
    }
  }

  private SearchMessages search(FormerMessages former) {
    return new SearchMessages(TestStore.bean(MessageSearch.class), former, takeOver, transactions);
  }

  /** By the database's own count, in a transaction, so that the connection stays the same. */
  private long rowsReadBy(Runnable work) {
    return transactions.write(
        () -> {
          long before = rowsRead();
          work.run();
          return rowsRead() - before;
        });
  }

  private static long rowsRead() {
    return TestStore.bean(Statements.class)
        .query(
            "SHOW SESSION STATUS WHERE Variable_name IN ('Handler_read_next', 'Handler_read_prev',"
                + " 'Handler_read_key')",
            row -> row.getLong(2))
        .stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  private static void written(Party sender, Party receiver, int many, String at) {
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

  private void formerText(Party sender, String content, String at) {
    StoredPeople.sql(
        "INSERT INTO messages (id, senderId, receiverId, content, conversationId, createdAt,"
            + " updatedAt) VALUES (UUID(), ?, ?, ?, 'c', ?, NOW(3))",
        sender.id().value(),
        admin.id().value(),
        content,
        at);
  }

  private void former(Party sender, String visitor, String at, int read) {
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
  private void forget() {
    StoredPeople.sql("DELETE FROM messages WHERE createdAt > '2090-01-01'");
    StoredPeople.sql(
        "DELETE FROM message_threads WHERE correspondent IN (?, ?)", lina.id().value(), mail);
  }

  private void finish() {
    while (takeOver.isRunning()) takeOver.step();
    assertThat(told.failed()).isEmpty();
  }

  private ThreadView shown(Party client) {
    return readInbox().threads(caller(), new PageRequest(1, 1000)).rows().stream()
        .filter(thread -> thread.correspondent().equals(Correspondent.of(client.id())))
        .findFirst()
        .orElseThrow();
  }

  private Caller caller() {
    return new Caller(
        admin.id(),
        "admin@example.org",
        Role.ADMIN,
        new Origin(Optional.empty(), Optional.empty()));
  }

  private ReadInbox readInbox() {
    FormerUnread unread =
        new FormerUnread(
            TestStore.bean(FormerMessages.class), takeOver, transactions, InstantSource.system());
    return new ReadInbox(inbox(), unread, takeOver, transactions);
  }

  private AdminThreads adminThreads() {
    return new AdminThreads(
        threads(), TestStore.bean(FormerMessages.class), takeOver, transactions, this::tick);
  }

  private MessageAccess access() {
    return new MessageAccess(messages(), TestStore.bean(Orders.class));
  }

  private OpenThread openThread() {
    return new OpenThread(
        TestStore.bean(MessageViews.class),
        messages(),
        access(),
        adminThreads(),
        transactions,
        this::tick);
  }

  private ManageConversations tendConversations() {
    return new ManageConversations(
        messages(),
        TestStore.bean(MessageViews.class),
        access(),
        adminThreads(),
        transactions,
        this::tick);
  }
}
