package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.messaging.refusals.ConversationClosed;
import fr.livrestaka.domain.messaging.refusals.ThreadRefused;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Shows a thread or a conversation, which marks it as read (contract C M5, M7, M10). */
@Singleton
public class OpenThread {
  private final MessageViews views;
  private final Messages messages;
  private final MessageAccess access;
  private final AdminThreads adminThreads;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public OpenThread(
      MessageViews views,
      Messages messages,
      MessageAccess access,
      AdminThreads adminThreads,
      Transactions transactions,
      InstantSource clock) {
    this.views = views;
    this.messages = messages;
    this.access = access;
    this.adminThreads = adminThreads;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Oldest first; empty where an administrator names nobody who wrote.
   *
   * @throws ThreadRefused where somebody else names another thread than the one with the team
   */
  public List<MessageView> thread(Caller caller, String threadId) {
    if (caller.isAdmin()) {
      List<ThreadRef> threads = AdminThreads.named(caller, threadId);
      adminThreads.markRead(threads);
      return transactions.read(() -> views.threads(threads));
    }
    if (!threadId.equals(AnswerThread.WITH_TEAM)) throw ThreadRefused.onlyWithTeam();
    markReceived(caller, Optional.empty());
    return transactions.read(() -> views.ofAccount(caller.id()));
  }

  /**
   * Oldest first, what was hidden too.
   *
   * @throws ConversationClosed where somebody who is no administrator has no part in it
   * @throws NotFound where an administrator names none that there is
   */
  public List<MessageView> conversation(Caller caller, ConversationId conversation) {
    if (!transactions.read(() -> access.isOpen(caller, conversation))) {
      throw new ConversationClosed();
    }
    markRead(caller, conversation);
    List<MessageView> found = transactions.read(() -> views.conversation(conversation));
    if (found.isEmpty() && !transactions.read(() -> access.awaitsMessages(conversation))) {
      throw new NotFound("messaging.conversation-not-found");
    }
    return found;
  }

  /**
   * Marks as read what the caller got; takes a thread's id as well.
   *
   * @return how many messages were unread
   */
  public int markRead(Caller caller, String id) {
    if (!caller.isAdmin() && id.equals(AnswerThread.WITH_TEAM)) {
      return markReceived(caller, Optional.empty());
    }
    int marked = markRead(caller, new ConversationId(id));
    if (marked > 0 || !caller.isAdmin()) return marked;
    return adminThreads.markRead(AdminThreads.named(caller, id));
  }

  private int markRead(Caller caller, ConversationId conversation) {
    return caller.isAdmin()
        ? adminThreads.markRead(caller, conversation)
        : markReceived(caller, Optional.of(conversation));
  }

  private int markReceived(Caller caller, Optional<ConversationId> conversation) {
    return transactions.write(
        () -> messages.markReceivedRead(caller.id(), conversation, clock.instant()));
  }
}
