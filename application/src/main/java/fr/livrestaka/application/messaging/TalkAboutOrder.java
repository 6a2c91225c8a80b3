package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.PostMessage.OutgoingMessage;
import fr.livrestaka.application.messaging.port.Team;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageType;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.messaging.refusals.ConversationClosed;
import fr.livrestaka.domain.messaging.refusals.NoAdministrator;
import fr.livrestaka.domain.orders.Order;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;

/** Writes in the conversation about an order, as the client's project page does (contract C M2). */
@Singleton
public class TalkAboutOrder {
  private final OrderTalk orderTalk;
  private final PostMessage post;
  private final Threads threads;
  private final Team team;
  private final Transactions transactions;

  @Inject
  public TalkAboutOrder(
      OrderTalk orderTalk,
      PostMessage post,
      Threads threads,
      Team team,
      Transactions transactions) {
    this.orderTalk = orderTalk;
    this.post = post;
    this.threads = threads;
    this.team = team;
    this.transactions = transactions;
  }

  /**
   * Whoever has a part in it may write, any number of times: the owner to the team, all others to
   * the owner.
   *
   * @param conversation about an order
   * @throws ConversationClosed where the caller has no part in the order, or there is none
   * @throws NoAdministrator where nobody would get it
   */
  public MessageView write(Caller caller, ConversationId conversation, MessageDraft messageDraft) {
    return transactions.write(
        () -> {
          Order order = orderTalk.lockOpenTo(caller, conversation);
          threads.lock(ThreadRef.withTeam(Correspondent.of(order.userId())));
          return post.post(
              caller,
              new OutgoingMessage(
                  reader(order, caller),
                  conversation,
                  MessageType.USER_MESSAGE,
                  messageDraft,
                  Map.of("commandeId", order.id().value()),
                  true));
        });
  }

  private AccountId reader(Order order, Caller caller) {
    return OrderTalk.readerOf(order, caller)
        .or(team::referenceAdmin)
        .orElseThrow(NoAdministrator::new);
  }
}
