package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.PostMessage.VisitorMessage;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.MailReach;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.Visitor;
import fr.livrestaka.domain.messaging.refusals.NoAdministrator;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;

/** Receives what a visitor writes in the chat of the public site (contract C M1). */
@Singleton
public class ReceiveVisitorMessage {
  private final PostMessage post;
  private final IdGenerator ids;
  private final Transactions transactions;
  private final MailReach mailReach;
  private final InstantSource clock;

  @Inject
  public ReceiveVisitorMessage(
      PostMessage post,
      IdGenerator ids,
      Transactions transactions,
      MailReach mailReach,
      InstantSource clock) {
    this.post = post;
    this.ids = ids;
    this.transactions = transactions;
    this.mailReach = mailReach;
    this.clock = clock;
  }

  /**
   * @return the conversation, which has no other message
   * @throws NoAdministrator where nobody would receive it
   */
  public ConversationId receive(Visitor visitor, MessageDraft draft) {
    mailReach.check("email", visitor.email());
    ConversationId conversation = new ConversationId(ids.next());
    transactions.writing(
        () ->
            post.fromVisitor(
                visitor.email(),
                admin ->
                    VisitorMessage.withoutFile(
                        Message.fromVisitor(
                            new MessageId(ids.next()),
                            conversation,
                            visitor,
                            admin,
                            draft.withDefaultSubject(subject(visitor)),
                            clock.instant()))));
    return conversation;
  }

  private static String subject(Visitor visitor) {
    return NoticeTexts.of("messaging")
        .get("subject.visitor", Map.of("nom", visitor.name().orElse(visitor.email())));
  }
}
