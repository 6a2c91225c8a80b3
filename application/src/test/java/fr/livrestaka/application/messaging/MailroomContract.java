package fr.livrestaka.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.messaging.port.InboxSearch;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Composed;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.DisplayIdentity;
import fr.livrestaka.domain.messaging.Inbox;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.MessageType;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.Placement;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.messaging.Visitor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What {@link Messages}, {@link Threads} and {@link InboxSearch} promise together. */
public abstract class MailroomContract {
  protected static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  private Instant now = NOON;

  protected abstract Messages messages();

  protected abstract Threads threads();

  protected abstract InboxSearch inbox();

  /** A stored account. */
  protected abstract Party person(Role role);

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void aThreadCountsAndIsListedByItsNewestMessage() {
    Party admin = person(Role.ADMIN);
    Party lina = person(Role.USER);
    Party paul = person(Role.CORRECTOR);
    send(lina, admin);
    send(paul, admin);
    Message last = send(lina, admin);
    List<ThreadView> list = all(admin);
    assertThat(list)
        .extracting(ThreadView::correspondent)
        .containsSubsequence(Correspondent.of(lina.id()), Correspondent.of(paul.id()));
    ThreadView thread = view(admin, Correspondent.of(lina.id())).orElseThrow();
    assertThat(thread.total()).isEqualTo(2);
    assertThat(thread.unread()).isEqualTo(2);
    assertThat(thread.last().id()).isEqualTo(last.id());
    assertThat(thread.threadId()).isEqualTo(lina.id().value());
  }

  @Test
  void hidingTakesAllOutAndNewMessagesComeAlone() {
    Party admin = person(Role.ADMIN);
    Party lina = person(Role.USER);
    send(lina, admin);
    send(admin, lina);
    ThreadRef thread = ThreadRef.withTeam(Correspondent.of(lina.id()));
    assertThat(locked(thread, () -> threads().hide(thread, now))).isEqualTo(2);
    assertThat(view(admin, thread.correspondent())).isEmpty();
    assertThat(read(() -> threads().hasUnread(thread))).isTrue();
    assertThat(read(() -> inbox().ofAccount(lina.id())).orElseThrow().total()).isEqualTo(2);
    send(lina, admin);
    assertThat(view(admin, thread.correspondent()).orElseThrow().total()).isEqualTo(1);
    assertThat(locked(thread, () -> threads().markRead(thread, now))).isEqualTo(2);
    assertThat(read(() -> threads().hasUnread(thread))).isFalse();
  }

  @Test
  void conversationsAreReadOneByOne() {
    Party admin = person(Role.ADMIN);
    String mail = UUID.randomUUID() + "@Example.org";
    Message first = visit(mail, admin);
    visit(mail.toLowerCase(java.util.Locale.ROOT), admin);
    ThreadRef thread = ThreadRef.withTeam(Correspondent.ofVisitor(mail));
    assertThat(read(() -> threads().holding(first.conversation()))).containsExactly(thread);
    assertThat(locked(thread, () -> threads().markRead(thread, first.conversation(), now)))
        .isEqualTo(1);
    ThreadView seen = view(admin, thread.correspondent()).orElseThrow();
    assertThat(seen.unread()).isEqualTo(1);
    assertThat(seen.total()).isEqualTo(2);
    assertThat(seen.name()).contains("Ana");
  }

  @Test
  void aReaderMarksWhatCameToHim() {
    Party admin = person(Role.ADMIN);
    Party lina = person(Role.USER);
    Message first = send(admin, lina);
    send(lina, admin);
    assertThat(read(() -> inbox().ofAccount(lina.id())).orElseThrow().unread()).isEqualTo(1);
    assertThat(markReceived(lina, Optional.of(new ConversationId("other")))).isZero();
    assertThat(markReceived(lina, Optional.of(first.conversation()))).isEqualTo(1);
    assertThat(markReceived(lina, Optional.empty())).isZero();
    assertThat(view(admin, Correspondent.of(lina.id())).orElseThrow().unread()).isEqualTo(1);
  }

  @Test
  void draftsAreNowhereButInTheirWritersHands() {
    Party lina = person(Role.USER);
    Composed words = Composed.ofText("Cher");
    Message draft = Message.draft(newId(), lina.id(), "admin-support", words, tick());
    inTransaction(
        () -> {
          messages().add(draft, List.of(), List.of());
          return true;
        });
    assertThat(read(() -> messages().hasAny(lina.id()))).isFalse();
    assertThat(read(() -> messages().first(draft.conversation()))).isEmpty();
    assertThat(read(() -> inbox().ofAccount(lina.id()))).isEmpty();
    Message found = read(() -> messages().find(draft.id())).orElseThrow();
    assertThat(found).isEqualTo(draft);
    assertThat(found.draftThread()).isEqualTo("admin-support");
    inTransaction(
        () -> {
          messages().removeDraft(draft.id());
          return true;
        });
    assertThat(read(() -> messages().find(draft.id()))).isEmpty();
  }

  @Test
  void partiesAndArchive() {
    Party admin = person(Role.ADMIN);
    Party lina = person(Role.USER);
    Message message = send(lina, admin);
    ConversationId conversation = message.conversation();
    assertThat(read(() -> messages().find(message.id()))).contains(message);
    assertThat(read(() -> messages().takesPart(lina.id(), conversation))).isTrue();
    assertThat(read(() -> messages().takesPart(person(Role.USER).id(), conversation))).isFalse();
    assertThat(read(() -> messages().first(conversation))).contains(message);
    Optional<AccountId> stranger = Optional.of(person(Role.USER).id());
    assertThat(inTransaction(() -> messages().archive(conversation, stranger, true, now))).isZero();
    assertThat(inTransaction(() -> messages().archive(conversation, Optional.empty(), true, now)))
        .isEqualTo(1);
  }

  @Test
  void administratorsListTheirOwnThreadsToo() {
    Party max = person(Role.ADMIN);
    Party eve = person(Role.ADMIN);
    send(max, eve);
    assertThat(view(eve, Correspondent.of(max.id())).orElseThrow().unread()).isEqualTo(1);
    assertThat(view(max, Correspondent.of(eve.id())).orElseThrow().unread()).isZero();
    ThreadRef own = new ThreadRef(Inbox.of(eve.id()), Correspondent.of(max.id()));
    locked(own, () -> threads().hide(own, now));
    assertThat(view(eve, Correspondent.of(max.id()))).isEmpty();
    assertThat(view(max, Correspondent.of(eve.id()))).isPresent();
  }

  @Test
  void aWalkByCursorSeesWhatPagesShow() {
    Party admin = person(Role.ADMIN);
    for (int i = 0; i < 7; i++) send(person(Role.USER), admin);
    List<ThreadView> whole = all(admin);
    List<ThreadView> walked = new ArrayList<>();
    Slice<ThreadView> slice = read(() -> inbox().threads(admin.id(), new PageRequest(1, 3)));
    walked.addAll(slice.rows());
    while (slice.more()) {
      InboxPosition from = walked.get(walked.size() - 1).position();
      slice = read(() -> inbox().threadsAfter(admin.id(), from, 3));
      walked.addAll(slice.rows());
    }
    assertThat(walked).isEqualTo(whole);
    assertThat(read(() -> inbox().threads(admin.id(), new PageRequest(2, 3))).rows())
        .isEqualTo(whole.subList(3, 6));
  }

  protected final Message send(Party from, Party to) {
    Message message =
        Message.send(
            newId(),
            ConversationId.between(from.id(), to.id()),
            from.id(),
            to.id(),
            MessageType.USER_MESSAGE,
            Composed.of(
                Optional.of("Sujet"), "Bonjour", List.of(), DisplayIdentity.NONE, Optional.empty()),
            Map.of(),
            tick());
    return added(message, Placement.of(Optional.of(from), Optional.of(to), Optional.empty()));
  }

  protected final Message visit(String mail, Party admin) {
    Visitor visitor = new Visitor(mail, Optional.of("Ana"), Optional.of("06"));
    Message message =
        Message.fromVisitor(
            newId(),
            new ConversationId(UUID.randomUUID().toString()),
            visitor,
            admin.id(),
            Composed.ofText("Bonjour"),
            tick());
    return added(message, Placement.of(Optional.empty(), Optional.of(admin), Optional.of(mail)));
  }

  private Message added(Message message, List<Placement> placements) {
    inTransaction(
        () -> {
          messages().add(message, placements, List.of());
          return true;
        });
    return message;
  }

  protected final <T> T locked(ThreadRef thread, Supplier<T> work) {
    return inTransaction(
        () -> {
          threads().lock(thread);
          return work.get();
        });
  }

  protected final int markReceived(Party reader, Optional<ConversationId> conversation) {
    return inTransaction(() -> messages().markReceivedRead(reader.id(), conversation, now));
  }

  protected final List<ThreadView> all(Party admin) {
    return read(() -> inbox().threads(admin.id(), new PageRequest(1, 1000))).rows();
  }

  protected final Optional<ThreadView> view(Party admin, Correspondent correspondent) {
    return all(admin).stream()
        .filter(thread -> thread.correspondent().equals(correspondent))
        .findFirst();
  }

  protected final <T> T read(Supplier<T> work) {
    return inTransaction(work);
  }

  protected final Instant tick() {
    now = now.plusMillis(7);
    return now;
  }

  private static MessageId newId() {
    return new MessageId(UUID.randomUUID().toString());
  }
}
