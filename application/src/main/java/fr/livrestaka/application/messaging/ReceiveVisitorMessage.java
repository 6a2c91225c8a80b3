package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.Team;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Composed;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.MessageSent;
import fr.livrestaka.domain.messaging.NoAdministrator;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.Placement;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.messaging.Visitor;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes what a visitor writes in the chat of the public site (contract C M1). */
@Singleton
public class ReceiveVisitorMessage {
  private final Messages messages;
  private final Threads threads;
  private final Team team;
  private final Outbox outbox;
  private final IdGenerator ids;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ReceiveVisitorMessage(
      Messages messages,
      Threads threads,
      Team team,
      Outbox outbox,
      IdGenerator ids,
      Transactions transactions,
      InstantSource clock) {
    this.messages = messages;
    this.threads = threads;
    this.team = team;
    this.outbox = outbox;
    this.ids = ids;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @return the conversation, which is this message's alone
   * @throws NoAdministrator where nobody would get it
   */
  public ConversationId receive(Visitor visitor, Composed composed) {
    ConversationId conversation = new ConversationId(ids.next());
    transactions.writing(
        () -> {
          threads.lock(ThreadRef.withTeam(Correspondent.ofVisitor(visitor.email())));
          AccountId admin = team.referenceAdmin().orElseThrow(NoAdministrator::new);
          Message message =
              Message.fromVisitor(
                  new MessageId(ids.next()),
                  conversation,
                  visitor,
                  admin,
                  composed.withDefaultSubject(subject(visitor)),
                  clock.instant());
          messages.add(message, placements(visitor, admin), List.of());
          outbox.record(new MessageSent(message.id()));
        });
    return conversation;
  }

  private static String subject(Visitor visitor) {
    return NoticeTexts.of("messaging")
        .get("subject.visitor", Map.of("nom", visitor.name().orElse(visitor.email())));
  }

  static List<Placement> placements(Visitor visitor, AccountId admin) {
    return Placement.of(
        Optional.empty(), Optional.of(new Party(admin, Role.ADMIN)), Optional.of(visitor.email()));
  }
}
