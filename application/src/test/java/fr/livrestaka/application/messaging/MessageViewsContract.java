package fr.livrestaka.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.messaging.port.MessageSearch;
import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Addressing;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.Placement;
import fr.livrestaka.domain.messaging.SearchWords;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.messaging.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What {@link MessageViews} and {@link MessageSearch} promise. */
public abstract class MessageViewsContract {
  private Instant now = Instant.parse("2026-03-02T12:00:00.123Z");

  protected abstract Messages messages();

  protected abstract Threads threads();

  protected abstract MessageViews views();

  protected abstract MessageSearch search();

  /** A stored account. */
  protected abstract Party person(Role role);

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void threadsShowOldestFirstWhatIsNotHidden() {
    Party admin = person(Role.ADMIN);
    Party lina = person(Role.USER);
    ThreadRef thread = ThreadRef.withTeam(Correspondent.of(lina.id()));
    Message first = send(lina, admin, "un");
    Message second = send(admin, lina, "deux");
    assertThat(found(() -> views().threads(List.of(thread)))).containsExactly(first, second);
    assertThat(found(() -> views().ofAccount(lina.id()))).containsExactly(first, second);
    assertThat(found(() -> views().conversation(first.conversation())))
        .containsExactly(first, second);
    hide(thread);
    Message third = send(lina, admin, "trois");
    assertThat(found(() -> views().threads(List.of(thread)))).containsExactly(third);
    assertThat(found(() -> views().ofAccount(lina.id()))).hasSize(3);
  }

  @Test
  void draftsAreFoundByTheirWriterAndById() {
    Party lina = person(Role.USER);
    Message draft =
        Message.draft(newId(), lina.id(), "admin-support", MessageDraft.ofText("Cher"), tick());
    add(draft, List.of());
    assertThat(found(() -> views().draftsOf(lina.id()))).containsExactly(draft);
    assertThat(found(() -> views().ofAccount(lina.id()))).isEmpty();
    assertThat(found(() -> views().conversation(draft.conversation()))).isEmpty();
    assertThat(found(() -> views().one(draft.id()).stream().toList())).containsExactly(draft);
    assertThat(find(lina, "cher")).isEmpty();
  }

  @Test
  void aVisitorIsAsOnTheNewestMessage() {
    Party admin = person(Role.ADMIN);
    String mail = UUID.randomUUID() + "@example.org";
    visit(mail, "Ana", admin);
    visit(mail.toUpperCase(java.util.Locale.ROOT), "Ana Petit", admin);
    assertThat(inTransaction(() -> views().visitor(Correspondent.ofVisitor(mail))))
        .flatMap(Visitor::name)
        .contains("Ana Petit");
    assertThat(inTransaction(() -> views().visitor(Correspondent.ofVisitor("x" + mail)))).isEmpty();
  }

  @Test
  void wordsAreFoundNewestFirstWithoutRegardToCaseAndAccents() {
    Party admin = person(Role.ADMIN);
    Party lina = person(Role.USER);
    String mark = "zq" + UUID.randomUUID().toString().substring(0, 8);
    Message first = send(lina, admin, "Le résumé d'ÉTÉ " + mark);
    Message second = send(admin, lina, "Un RESUME de la page 7, " + mark + "suite");
    for (String query : List.of(mark, "Résumé " + mark.toUpperCase(java.util.Locale.ROOT))) {
      assertThat(find(lina, query)).containsExactly(second, first);
      assertThat(find(admin, query)).containsExactly(second, first);
    }
    assertThat(find(admin, "de la 7 " + mark)).containsExactly(second);
    assertThat(find(lina, "de la 7 " + mark)).containsExactly(second);
    assertThat(find(person(Role.USER), mark)).isEmpty();
    hide(ThreadRef.withTeam(Correspondent.of(lina.id())));
    assertThat(find(admin, mark)).isEmpty();
    assertThat(find(lina, mark)).hasSize(2);
  }

  @Test
  void whatIsFoundInsideAWordAmongTheNewestStaysWhereTheIndexFindsMore() {
    Party admin = person(Role.ADMIN);
    Party lina = person(Role.USER);
    String mark = "zq" + UUID.randomUUID().toString().substring(0, 8);
    Message begins = send(lina, admin, mark + "suite");
    Message inside = send(lina, admin, "pré" + mark);
    assertThat(find(admin, mark)).containsExactly(inside, begins);
  }

  @Test
  void shortWordsAreFoundAnywhereNewestFirstAndNeverMoreThanAsked() {
    Party admin = person(Role.ADMIN);
    Party lina = person(Role.USER);
    send(lina, admin, "page 1");
    Message second = send(lina, admin, "page 2, wy");
    Message third = send(admin, lina, "WÝ3");
    assertThat(find(admin, "wy")).containsExactly(third, second);
    SearchWords words = SearchWords.of("wy");
    assertThat(found(() -> search().ofAdmin(admin.id(), words, 1))).containsExactly(third);
    hide(ThreadRef.withTeam(Correspondent.of(lina.id())));
    assertThat(find(admin, "wy")).isEmpty();
  }

  private List<Message> find(Party party, String query) {
    SearchWords words = SearchWords.of(query);
    return found(
        () ->
            party.role() == Role.ADMIN
                ? search().ofAdmin(party.id(), words, 10)
                : search().ofAccount(party.id(), words, 10));
  }

  private List<Message> found(Supplier<List<MessageView>> read) {
    return inTransaction(read).stream().map(MessageView::message).toList();
  }

  private void hide(ThreadRef thread) {
    inTransaction(
        () -> {
          threads().lock(thread);
          return threads().hide(thread, now);
        });
  }

  private Message send(Party from, Party to, String content) {
    Message message =
        Message.send(
                newId(), Addressing.answer(from, to.id()), MessageDraft.ofText(content), tick())
            .state();
    return add(message, Placement.of(Optional.of(from), Optional.of(to), Optional.empty()));
  }

  private void visit(String mail, String name, Party admin) {
    Message message =
        Message.fromVisitor(
                newId(),
                new ConversationId(UUID.randomUUID().toString()),
                new Visitor(mail, Optional.of(name), Optional.empty()),
                admin.id(),
                MessageDraft.ofText("Bonjour"),
                tick())
            .state();
    add(message, Placement.of(Optional.empty(), Optional.of(admin), Optional.of(mail)));
  }

  private Message add(Message message, List<Placement> placements) {
    return inTransaction(
        () -> {
          messages().add(message, placements, List.of());
          return message;
        });
  }

  private Instant tick() {
    now = now.plusMillis(7);
    return now;
  }

  private static MessageId newId() {
    return new MessageId(UUID.randomUUID().toString());
  }
}
