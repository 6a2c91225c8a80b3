package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** Archives conversations, hides threads and pins messages (contract C M8, M9, M14). */
@Singleton
public class ManageConversations {
  private final Messages messages;
  private final MessageViews views;
  private final MessageAccess access;
  private final AdminThreads adminThreads;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ManageConversations(
      Messages messages,
      MessageViews views,
      MessageAccess access,
      AdminThreads adminThreads,
      Transactions transactions,
      InstantSource clock) {
    this.messages = messages;
    this.views = views;
    this.access = access;
    this.adminThreads = adminThreads;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Sets or removes the archive mark. An administrator does it for the whole team.
   *
   * @return how many messages of the conversation got or lost the mark
   * @throws NotFound where there is none that the caller may see
   */
  public int archive(Caller caller, ConversationId conversation, boolean archived) {
    Optional<AccountId> party = caller.isAdmin() ? Optional.empty() : Optional.of(caller.id());
    int marked =
        transactions.write(
            () ->
                access.isOpen(MessageAccess.party(caller), conversation)
                    ? messages.archive(conversation, party, archived, clock.instant())
                    : 0);
    if (marked == 0) throw new NotFound("messaging.conversation-not-found");
    return marked;
  }

  /**
   * Takes a thread out of the administrators' inbox. Nothing is erased, and whoever it is with
   * still sees it (contract C R4).
   *
   * @return how many messages it has
   * @throws NotFound where there is no message
   */
  public int hide(Caller admin, String threadId) {
    int hidden =
        adminThreads.hide(ThreadRef.meantBy(admin.id(), Correspondent.ofThreadId(threadId)));
    if (hidden == 0) throw new NotFound("messaging.thread-not-found");
    return hidden;
  }

  /**
   * Pins a message or removes the pin, for everybody who sees the message.
   *
   * @throws NotFound where there is none that the caller may see
   */
  public MessageView pin(Caller caller, MessageId id, boolean pinned) {
    return transactions.write(
        () -> {
          Message message = access.visible(MessageAccess.party(caller), id);
          messages.pin(message.id(), pinned, clock.instant());
          return views.one(id).orElseThrow();
        });
  }
}
