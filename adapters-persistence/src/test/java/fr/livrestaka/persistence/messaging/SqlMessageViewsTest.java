package fr.livrestaka.persistence.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.messaging.MessageViewsContract;
import fr.livrestaka.application.messaging.port.AttachableFiles;
import fr.livrestaka.application.messaging.port.MessageSearch;
import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.Team;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Attachable;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.SearchWords;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SqlMessageViewsTest extends MessageViewsContract {
  private static final Instant LONG_AGO = Instant.parse("1990-01-01T00:00:00Z");

  @Override
  protected Messages messages() {
    return TestStore.bean(Messages.class);
  }

  @Override
  protected Threads threads() {
    return TestStore.bean(Threads.class);
  }

  @Override
  protected MessageViews views() {
    return TestStore.bean(MessageViews.class);
  }

  @Override
  protected MessageSearch search() {
    return TestStore.bean(MessageSearch.class);
  }

  @Override
  protected Party person(Role role) {
    return StoredPeople.person(role);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return StoredPeople.inTransaction(work);
  }

  @Test
  void theOldestActiveAdministratorGetsWhatIsWrittenToTheTeam() {
    Party oldest = StoredPeople.person(Role.ADMIN, true, LONG_AGO.plusSeconds(1));
    StoredPeople.person(Role.ADMIN, false, LONG_AGO);
    StoredPeople.person(Role.USER, true, LONG_AGO);
    Party next = StoredPeople.person(Role.ADMIN, true, LONG_AGO.plusSeconds(2));
    assertThat(inTransaction(() -> TestStore.bean(Team.class).administrators()).reference())
        .isEqualTo(oldest.id());
    StoredPeople.sql("UPDATE users SET isActive = 0 WHERE id = ?", oldest.id().value());
    assertThat(inTransaction(() -> TestStore.bean(Team.class).administrators()).reference())
        .isEqualTo(next.id());
  }

  @Test
  void shortWordsAreLookedForInNoMoreThanTheNewestMessages() {
    Party admin = person(Role.ADMIN);
    Party lina = person(Role.USER);
    StoredPeople.sql(
        "INSERT INTO messages (id, senderId, content, conversationId, createdAt, updatedAt)"
            + " VALUES (?, ?, 'vx', 'c', '2098-01-01', NOW(3))",
        lina.id().value(),
        lina.id().value());
    StoredPeople.sql(
        "INSERT INTO message_places (threadKey, createdAt, messageId, incoming)"
            + " VALUES (?, '2098-01-01', ?, 1)",
        ThreadRef.withTeam(Correspondent.of(lina.id())).key(),
        lina.id().value());
    for (int i = 0; i < 150; i++) {
      StoredPeople.sql(
          "INSERT INTO messages (id, senderId, content, conversationId, createdAt, updatedAt)"
              + " VALUES (UUID(), ?, 'x', 'c', '2098-01-02', NOW(3))",
          lina.id().value());
    }
    assertThat(foundAmong(160, admin)).isEqualTo(1);
    assertThat(foundAmong(140, admin)).isZero();
    StoredPeople.sql("DELETE FROM messages WHERE senderId = ?", lina.id().value());
  }

  @Test
  void aMessageThatWasStoredWithoutAConversationIsOneOfItsOwn() {
    Party admin = person(Role.ADMIN);
    ThreadRef thread = ThreadRef.withTeam(Correspondent.of(person(Role.USER).id()));
    String id = UUID.randomUUID().toString();
    String word = "mot" + id.substring(0, 8);
    StoredPeople.sql(
        "INSERT INTO messages (id, senderId, content, conversationId, createdAt, updatedAt)"
            + " VALUES (?, ?, ?, '', '2001-01-01', NOW(3))",
        id,
        thread.correspondent().value(),
        word);
    StoredPeople.sql(
        "INSERT INTO message_places (threadKey, createdAt, messageId, incoming)"
            + " VALUES (?, '2001-01-01', ?, 1)",
        thread.key(),
        id);
    assertThat(inTransaction(() -> views().threads(List.of(thread))))
        .extracting(view -> view.message().conversation().value())
        .containsExactly(id);
    assertThat(inTransaction(() -> search().ofAdmin(admin.id(), SearchWords.of(word), 10)))
        .extracting(view -> view.message().conversation().value())
        .containsExactly(id);
  }

  private int foundAmong(int newest, Party admin) {
    MessageSearch search = new SqlMessageSearch(TestStore.bean(MessageQuery.class), newest);
    return inTransaction(() -> search.ofAdmin(admin.id(), SearchWords.of("vx"), 1)).size();
  }

  @Test
  void filesAreFoundAsTheyAre() {
    Party lina = person(Role.USER);
    String id = UUID.randomUUID().toString();
    StoredPeople.sql(
        "INSERT INTO files (id, filename, storedName, mimeType, size, url, type, uploadedById,"
            + " updatedAt) VALUES (?, 'x', 'x', 'image/png', 7, '/uploads/x', 'IMAGE', ?, NOW(3))",
        id,
        lina.id().value());
    AttachableFiles files = TestStore.bean(AttachableFiles.class);
    assertThat(inTransaction(() -> files.lock(List.of(id, UUID.randomUUID().toString()))))
        .containsExactly(new Attachable(id, lina.id(), "IMAGE", 7));
  }
}
