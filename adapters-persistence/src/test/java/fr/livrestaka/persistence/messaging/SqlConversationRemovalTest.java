package fr.livrestaka.persistence.messaging;

import static fr.livrestaka.persistence.messaging.StoredPeople.inTransaction;
import static fr.livrestaka.persistence.messaging.StoredPeople.sql;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.messaging.port.ConversationRemoval;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SqlConversationRemovalTest {
  private final String mail = UUID.randomUUID() + "@example.org";
  private final String admin = StoredPeople.person(Role.ADMIN).id().value();
  private final ExecutorService threads = Executors.newSingleThreadExecutor();
  private final ThreadRef thread = ThreadRef.withTeam(Correspondent.ofVisitor(mail));

  @Test
  void takesMessagesAttachmentsAndTheEmptyThreadAlong() {
    String first = message("one", null);
    String answer = message("one", first);
    file(first, "own");
    place(first, answer);

    assertThat(remove("one")).containsExactly(new StoredPath("messages/own-" + mail));

    assertThat(count("messages WHERE conversationId = ?", id("one"))).isZero();
    assertThat(count("files WHERE url = ?", "/uploads/messages/own-" + mail)).isZero();
    assertThat(count("message_threads WHERE threadKey = ?", thread.key())).isZero();
    assertThat(remove("one")).isEmpty();
  }

  @Test
  void otherConversationsOfTheThreadStayAndAreCounted() {
    String old = message("one", null);
    String young = message("two", old);
    file(old, "shared");
    attach(young, "shared");
    place(old, young);

    assertThat(remove("one")).isEmpty();

    assertThat(count("messages WHERE id = ? AND parentId IS NULL", young)).isEqualTo(1);
    assertThat(count("files WHERE url = ?", "/uploads/messages/shared-" + mail)).isEqualTo(1);
    assertThat(
            count(
                "message_threads WHERE threadKey = ? AND total = 1 AND lastMessageId = ?",
                thread.key(),
                young))
        .isEqualTo(1);
  }

  /** A message of another conversation takes the file over while the first one is being removed. */
  @Test
  void aFileThatIsAttachedElsewhereMeanwhileStays() throws Exception {
    String old = message("one", null);
    String young = message("two", null);
    file(old, "shared");
    place(old, young);
    Future<List<StoredPath>> removed =
        inTransaction(
            () -> {
              TestStore.bean(Threads.class).lock(thread);
              Future<List<StoredPath>> removal = threads.submit(() -> remove("one"));
              awaitThatSomebodyWaitsFor("message_threads");
              attach(young, "shared");
              return removal;
            });

    assertThat(removed.get()).isEmpty();
    assertThat(count("message_attachments WHERE messageId = ?", young)).isEqualTo(1);
    assertThat(count("messages WHERE conversationId = ?", id("one"))).isZero();
  }

  @Test
  void aFileThatIsBeingAttachedGoesAlong() throws Exception {
    String first = message("one", null);
    file(first, "own");
    place(first);
    Future<List<StoredPath>> removed =
        inTransaction(
            () -> {
              file(first, "late");
              Future<List<StoredPath>> removal = threads.submit(() -> remove("one"));
              awaitThatSomebodyWaitsFor("messages");
              return removal;
            });

    assertThat(removed.get())
        .containsExactlyInAnyOrder(
            new StoredPath("messages/own-" + mail), new StoredPath("messages/late-" + mail));
    assertThat(count("files WHERE url = ?", "/uploads/messages/late-" + mail)).isZero();
  }

  @AfterEach
  void endThreads() {
    threads.close();
  }

  private static void awaitThatSomebodyWaitsFor(String table) {
    Instant end = Instant.now().plusSeconds(30);
    while (count(
            "information_schema.PROCESSLIST WHERE ID <> CONNECTION_ID() AND INFO LIKE ?",
            "%FROM " + table + " WHERE %")
        == 0) {
      assertThat(Instant.now()).as("somebody waits for " + table).isBefore(end);
      Thread.onSpinWait();
    }
  }

  private List<StoredPath> remove(String conversation) {
    return inTransaction(
        () ->
            TestStore.bean(ConversationRemoval.class).remove(new ConversationId(id(conversation))));
  }

  private String id(String name) {
    return name + "-" + mail;
  }

  private String message(String conversation, String parent) {
    String id = UUID.randomUUID().toString();
    sql(
        "INSERT INTO messages (id, content, conversationId, visitorEmail, parentId, updatedAt)"
            + " VALUES (?, 'Bonjour', ?, ?, ?, NOW(3))",
        id,
        id(conversation),
        mail,
        parent);
    return id;
  }

  private void file(String message, String name) {
    sql(
        "INSERT INTO files (id, filename, storedName, mimeType, size, url, uploadedById, updatedAt)"
            + " VALUES (?, 'x.pdf', ?, 'application/pdf', 1, ?, ?, NOW(3))",
        id(name),
        id(name),
        "/uploads/messages/" + id(name),
        admin);
    attach(message, name);
  }

  private void attach(String message, String name) {
    sql(
        "INSERT INTO message_attachments (id, messageId, fileId) VALUES (?, ?, ?)",
        UUID.randomUUID().toString(),
        message,
        id(name));
  }

  private void place(String... messages) {
    inTransaction(
        () -> {
          Threads threads = TestStore.bean(Threads.class);
          threads.lock(thread);
          return true;
        });
    for (String message : messages) {
      sql(
          "INSERT INTO message_places (threadKey, createdAt, messageId, incoming)"
              + " SELECT ?, createdAt, id, 1 FROM messages WHERE id = ?",
          thread.key(),
          message);
    }
  }

  private static long count(String from, Object... values) {
    return inTransaction(
        () ->
            TestStore.bean(Statements.class)
                .query("SELECT COUNT(*) AS n FROM " + from, row -> row.getLong("n"), values)
                .get(0));
  }
}
