package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.FormerMessages;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.messaging.takeover.TakeOverMessages;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.LiveKind;
import fr.livrestaka.application.shared.port.LiveFeed;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.ThreadRef;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.function.ToIntFunction;

/** Marks threads of administrators' inboxes as read, and hides them. */
@Singleton
public class AdminThreads {
  private final Threads threads;
  private final FormerMessages former;
  private final TakeOverMessages takeOver;
  private final LiveFeed live;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public AdminThreads(
      Threads threads,
      FormerMessages former,
      TakeOverMessages takeOver,
      LiveFeed live,
      Transactions transactions,
      InstantSource clock) {
    this.threads = threads;
    this.former = former;
    this.takeOver = takeOver;
    this.live = live;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Marks the incoming messages of threads as read, hidden or not.
   *
   * @return how many were unread
   */
  int markRead(List<ThreadRef> wanted) {
    takeOver.complete(wanted);
    List<ThreadRef> unread =
        transactions.read(() -> wanted.stream().filter(threads::hasUnread).toList());
    return locking(unread, thread -> threads.markRead(thread, clock.instant()));
  }

  /** As {@link #markRead(List)}, for one conversation, in the threads that the caller reads. */
  int markRead(Caller admin, ConversationId conversation) {
    if (takeOver.isRunning()) {
      takeOver.complete(transactions.read(() -> former.threadsOf(conversation)));
    }
    List<ThreadRef> holding =
        transactions.read(
            () ->
                threads.holding(conversation).stream()
                    .filter(thread -> thread.isReadBy(admin.id()) && threads.hasUnread(thread))
                    .toList());
    return locking(holding, thread -> threads.markRead(thread, conversation, clock.instant()));
  }

  /**
   * Takes the threads out of the inbox.
   *
   * @return how many messages they have
   */
  int hide(List<ThreadRef> wanted) {
    takeOver.complete(wanted);
    List<ThreadRef> known =
        transactions.readCurrent(() -> wanted.stream().filter(threads::exists).toList());
    return locking(known, thread -> threads.hide(thread, clock.instant()));
  }

  private int locking(List<ThreadRef> some, ToIntFunction<ThreadRef> work) {
    if (some.isEmpty()) return 0;
    List<ThreadRef> ordered = some.stream().sorted(ThreadRef.LOCK_ORDER).toList();
    return transactions.write(
        () -> {
          ordered.forEach(threads::lock);
          int touched = ordered.stream().mapToInt(work).sum();
          if (touched > 0) live.tellAdministrators(LiveKind.UNREAD, "");
          return touched;
        });
  }
}
