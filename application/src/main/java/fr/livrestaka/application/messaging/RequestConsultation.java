package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.Team;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConsultationRequest;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.MessageSent;
import fr.livrestaka.domain.messaging.NoAdministrator;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.shared.InvalidInput;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Takes the wish to talk at a certain time (contract C C1). */
@Singleton
public class RequestConsultation {
  private static final NoticeTexts TEXTS = NoticeTexts.of("messaging");

  private final Messages messages;
  private final Threads threads;
  private final Team team;
  private final Outbox outbox;
  private final IdGenerator ids;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public RequestConsultation(
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
   * @throws InvalidInput where a value is missing or wrong, or the time is over
   * @throws NoAdministrator where nobody would get it
   */
  public MessageId request(ConsultationRequest request) {
    ConsultationRequest checked = request.checkedAt(clock.instant());
    MessageId id = new MessageId(ids.next());
    transactions.writing(
        () -> {
          threads.lock(ThreadRef.withTeam(Correspondent.ofVisitor(checked.email())));
          AccountId admin = team.referenceAdmin().orElseThrow(NoAdministrator::new);
          Message message =
              checked.message(
                  id, new ConversationId(ids.next()), admin, body(checked), clock.instant());
          messages.add(
              message,
              ReceiveVisitorMessage.placements(message.visitor().orElseThrow(), admin),
              List.of());
          outbox.record(new MessageSent(id));
        });
    return id;
  }

  private static String body(ConsultationRequest request) {
    return TEXTS.get(
        "consultation.body",
        Map.of(
            "nom", request.name(),
            "email", request.email(),
            "telephone", request.phone(),
            "date", request.date(),
            "heure", request.time(),
            "source", TEXTS.get("consultation.source." + request.source()),
            "message", request.message().orElse("")));
  }
}
