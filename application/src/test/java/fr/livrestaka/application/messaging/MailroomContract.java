package fr.livrestaka.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.messaging.port.InboxSearch;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Inbox;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.ThreadRef;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link Messages}, {@link Threads} and {@link InboxSearch} promise together. */
public abstract class MailroomContract extends MessagesContract {
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
    assertThat(locked(thread, () -> threads().hide(thread, tick()))).isEqualTo(2);
    assertThat(view(admin, thread.correspondent())).isEmpty();
    assertThat(read(() -> threads().hasUnread(thread))).isTrue();
    assertThat(read(() -> inbox().ofAccount(lina.id())).orElseThrow().total()).isEqualTo(2);
    send(lina, admin);
    assertThat(view(admin, thread.correspondent()).orElseThrow().total()).isEqualTo(1);
    assertThat(locked(thread, () -> threads().markRead(thread, tick()))).isEqualTo(2);
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
    assertThat(locked(thread, () -> threads().markRead(thread, first.conversation(), tick())))
        .isEqualTo(1);
    ThreadView seen = view(admin, thread.correspondent()).orElseThrow();
    assertThat(seen.unread()).isEqualTo(1);
    assertThat(seen.total()).isEqualTo(2);
    assertThat(seen.name()).contains("Ana");
  }

  @Test
  void administratorsListTheirOwnThreadsToo() {
    Party max = person(Role.ADMIN);
    Party eve = person(Role.ADMIN);
    send(max, eve);
    assertThat(view(eve, Correspondent.of(max.id())).orElseThrow().unread()).isEqualTo(1);
    assertThat(view(max, Correspondent.of(eve.id())).orElseThrow().unread()).isZero();
    ThreadRef own = new ThreadRef(Inbox.of(eve.id()), Correspondent.of(max.id()));
    locked(own, () -> threads().hide(own, tick()));
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
}
