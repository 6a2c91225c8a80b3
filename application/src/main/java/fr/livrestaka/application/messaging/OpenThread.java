package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.LiveKind;
import fr.livrestaka.application.shared.port.LiveFeed;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.messaging.Addressing;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Party;
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
  private final LiveFeed live;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public OpenThread(
      MessageViews views,
      Messages messages,
      MessageAccess access,
      AdminThreads adminThreads,
      LiveFeed live,
      Transactions transactions,
      InstantSource clock) {
    this.views = views;
    this.messages = messages;
    this.access = access;
    this.adminThreads = adminThreads;
    this.live = live;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * The messages of a thread, oldest first; none where an administrator names somebody who never
   * wrote.
   *
   * @throws ThreadRefused where somebody else names another thread than the one with the team
   */
  public List<MessageView> thread(Caller caller, String threadId) {
    Correspondent other = Addressing.correspondent(MessageAccess.party(caller), threadId);
    if (caller.isAdmin()) {
      List<ThreadRef> threads = ThreadRef.meantBy(caller.id(), other);
      adminThreads.markRead(threads);
      return transactions.read(() -> views.threads(threads));
    }
    markReceived(caller, Optional.empty());
    return transactions.read(() -> views.ofAccount(caller.id()));
  }

  /**
   * The messages of a conversation, oldest first, hidden ones too.
   *
   * @throws ConversationClosed where somebody who is no administrator has no part in it
   * @throws NotFound where an administrator names none that there is
   */
  public List<MessageView> conversation(Caller caller, ConversationId conversation) {
    Party party = MessageAccess.party(caller);
    if (!transactions.read(() -> access.isOpen(party, conversation))) {
      throw new ConversationClosed();
    }
    markRead(caller, conversation);
    List<MessageView> found = transactions.read(() -> views.conversation(conversation));
    if (found.isEmpty() && !transactions.read(() -> access.mayBeEmpty(conversation))) {
      throw new NotFound("messaging.conversation-not-found");
    }
    return found;
  }

  /**
   * Marks as read what the caller received in a conversation.
   *
   * @param id of the conversation, or of a thread; a blank one is of none
   * @return how many messages were unread
   */
  public int markRead(Caller caller, String id) {
    if (id.isBlank()) return 0;
    if (!caller.isAdmin() && id.equals(ThreadRef.WITH_TEAM)) {
      return markReceived(caller, Optional.empty());
    }
    int marked = markRead(caller, new ConversationId(id));
    if (marked > 0 || !caller.isAdmin()) return marked;
    return adminThreads.markRead(ThreadRef.meantBy(caller.id(), Correspondent.ofThreadId(id)));
  }

  private int markRead(Caller caller, ConversationId conversation) {
    return caller.isAdmin()
        ? adminThreads.markRead(caller, conversation)
        : markReceived(caller, Optional.of(conversation));
  }

  private int markReceived(Caller caller, Optional<ConversationId> conversation) {
    return transactions.write(
        () -> {
          int marked = messages.markReceivedRead(caller.id(), conversation, clock.instant());
          if (marked > 0) live.tell(caller.id(), LiveKind.UNREAD, "");
          return marked;
        });
  }
}
