package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.InboxSearch;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Inbox;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.Placement;
import fr.livrestaka.domain.messaging.ThreadCounters;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.messaging.Visitor;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Threads and their lists in memory. Accounts have no names here. */
public final class InMemoryThreads implements Threads, InboxSearch {
  private static final Comparator<Message> BY_TIME =
      Comparator.comparing(Message::createdAt).thenComparing(message -> message.id().value());
  private static final Comparator<ThreadView> NEWEST_FIRST =
      Comparator.comparing((ThreadView view) -> view.position().lastAt())
          .thenComparing(view -> view.position().threadKey())
          .reversed();

  private final MessageShelf shelf;

  public InMemoryThreads(MessageShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public void lock(ThreadRef thread) {}

  @Override
  public boolean exists(ThreadRef thread) {
    return shelf.threads().contains(thread);
  }

  @Override
  public boolean hasUnread(ThreadRef thread) {
    return shelf.counters(thread).hasUnread();
  }

  @Override
  public int markRead(ThreadRef thread, Instant now) {
    return shelf.markAllRead(thread);
  }

  @Override
  public int markRead(ThreadRef thread, ConversationId conversation, Instant now) {
    return shelf.markRead(
        kept -> kept.isIncoming(thread) && kept.message.conversation().equals(conversation));
  }

  @Override
  public int hide(ThreadRef thread, Instant now) {
    shelf.hide(thread);
    return (int) shelf.sent().filter(kept -> kept.isIn(thread)).count();
  }

  @Override
  public List<ThreadRef> holding(ConversationId conversation) {
    return shelf
        .sent()
        .filter(kept -> kept.message.conversation().equals(conversation))
        .flatMap(kept -> kept.placements.stream().map(Placement::thread))
        .distinct()
        .toList();
  }

  @Override
  public List<String> strays(String after) {
    return List.of();
  }

  @Override
  public void placeStrays(List<String> messages) {}

  @Override
  public List<String> stale(String after) {
    return List.of();
  }

  @Override
  public List<String> beheaded(String after) {
    return List.of();
  }

  @Override
  public void countAnew(List<String> threadKeys) {}

  @Override
  public Slice<ThreadView> threads(AccountId admin, PageRequest page) {
    return Slice.cut(all(admin).skip(page.offset()).limit(page.size() + 1L).toList(), page.size());
  }

  @Override
  public Slice<ThreadView> threadsAfter(AccountId admin, InboxPosition position, int size) {
    Comparator<InboxPosition> order =
        Comparator.comparing(InboxPosition::lastAt).thenComparing(InboxPosition::threadKey);
    return Slice.cut(
        all(admin)
            .filter(view -> order.compare(view.position(), position) < 0)
            .limit(size + 1L)
            .toList(),
        size);
  }

  @Override
  public long unreadThreads(AccountId admin) {
    return mine(admin).filter(thread -> shelf.counters(thread).unread() > 0).count();
  }

  @Override
  public Optional<OwnThread> ofAccount(AccountId account) {
    List<MessageShelf.Kept> own =
        shelf.sent().filter(kept -> InMemoryMessages.isParty(account, kept.message)).toList();
    int unread =
        (int)
            own.stream()
                .filter(kept -> !kept.read)
                .filter(kept -> kept.message.receiver().filter(account::equals).isPresent())
                .count();
    return own.stream()
        .map(kept -> kept.message)
        .max(BY_TIME)
        .map(last -> new OwnThread(last(last), unread, own.size()));
  }

  private Stream<ThreadView> all(AccountId admin) {
    return mine(admin).flatMap(thread -> view(thread).stream()).sorted(NEWEST_FIRST);
  }

  private Stream<ThreadRef> mine(AccountId admin) {
    return shelf.threads().stream()
        .filter(
            thread -> thread.inbox().equals(Inbox.TEAM) || thread.inbox().equals(Inbox.of(admin)));
  }

  private Optional<ThreadView> view(ThreadRef thread) {
    return shelf
        .sent()
        .filter(kept -> kept.shows(thread))
        .map(kept -> kept.message)
        .max(BY_TIME)
        .map(last -> view(thread, last));
  }

  private ThreadView view(ThreadRef thread, Message last) {
    ThreadCounters threadCounters = shelf.counters(thread);
    return new ThreadView(
        thread.correspondent(),
        last.visitor().map(Visitor::email).orElse(thread.correspondent().value()),
        last.visitor().flatMap(Visitor::name),
        Optional.empty(),
        last(last),
        threadCounters.unread(),
        threadCounters.total(),
        new InboxPosition(last.createdAt(), thread.key()));
  }

  private static LastMessage last(Message message) {
    return new LastMessage(message.id(), message.content(), message.createdAt(), message.sender());
  }
}
