package fr.livrestaka.application.messaging;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.messaging.PostMessage.OutgoingMessage;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.Team;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageType;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.messaging.refusals.ConversationClosed;
import fr.livrestaka.domain.messaging.refusals.NoAdministrator;
import fr.livrestaka.domain.messaging.refusals.ThreadRefused;
import fr.livrestaka.domain.messaging.refusals.VisitorAnsweredByMail;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** The older way to answer, by conversation; nobody is told of it (contract C M6). */
@Singleton
public class ReplyInConversation {
  private final Messages messages;
  private final MessageAccess access;
  private final TalkAboutOrder talkAboutOrder;
  private final PostMessage post;
  private final Threads threads;
  private final Accounts accounts;
  private final Team team;
  private final Transactions transactions;

  @Inject
  public ReplyInConversation(
      Messages messages,
      MessageAccess access,
      TalkAboutOrder talkAboutOrder,
      PostMessage post,
      Threads threads,
      Accounts accounts,
      Team team,
      Transactions transactions) {
    this.messages = messages;
    this.access = access;
    this.talkAboutOrder = talkAboutOrder;
    this.post = post;
    this.threads = threads;
    this.accounts = accounts;
    this.team = team;
    this.transactions = transactions;
  }

  /**
   * Answers whoever is at the other side; who that is, is not asked of a replica.
   *
   * @throws NotFound where there is no such conversation
   * @throws ConversationClosed where the caller takes no part in it
   * @throws VisitorAnsweredByMail where a visitor began it
   * @throws ThreadRefused where nobody is there to get an answer
   */
  public MessageView reply(Caller caller, ConversationId conversation, MessageDraft messageDraft) {
    if (conversation.order().isPresent()) {
      return talkAboutOrder.write(caller, conversation, messageDraft);
    }
    AccountId client =
        caller.isAdmin()
            ? transactions.readCurrent(() -> receiver(caller, conversation))
            : caller.id();
    return transactions.write(
        () -> {
          threads.lock(ThreadRef.withTeam(Correspondent.of(client)));
          return post.post(
              caller,
              new OutgoingMessage(
                  receiver(caller, conversation),
                  conversation,
                  MessageType.USER_MESSAGE,
                  messageDraft,
                  Map.of(),
                  false));
        });
  }

  private AccountId receiver(Caller caller, ConversationId conversation) {
    Message first =
        messages
            .first(conversation)
            .orElseThrow(() -> new NotFound("messaging.conversation-not-found"));
    if (!access.isOpen(caller, conversation)) throw new ConversationClosed();
    if (first.sender().isEmpty()) {
      throw first
          .visitor()
          .<RuntimeException>map(VisitorAnsweredByMail::new)
          .orElseGet(ThreadRefused::nobodyToAnswer);
    }
    return caller.isAdmin() ? client(caller, first) : member(caller, first);
  }

  /** The side that is no administrator; among administrators, the other. */
  private AccountId client(Caller admin, Message first) {
    AccountId sender = first.sender().orElseThrow();
    if (isAdmin(sender) && first.receiver().isPresent() && !isAdmin(first.receiver().get())) {
      return first.receiver().get();
    }
    if (!sender.equals(admin.id())) return sender;
    return first.receiver().orElseThrow(ThreadRefused::nobodyToAnswer);
  }

  /** The administrator who spoke before, where still active; else the one who gets new messages. */
  private AccountId member(Caller caller, Message first) {
    Optional<AccountId> other =
        first.sender().filter(sender -> !sender.equals(caller.id())).or(first::receiver);
    return other
        .filter(this::isActiveAdmin)
        .or(team::referenceAdmin)
        .orElseThrow(NoAdministrator::new);
  }

  private boolean isAdmin(AccountId id) {
    return accounts.find(id).filter(account -> account.role() == Role.ADMIN).isPresent();
  }

  private boolean isActiveAdmin(AccountId id) {
    return accounts
        .find(id)
        .filter(account -> account.role() == Role.ADMIN && account.isActive())
        .isPresent();
  }
}
