package fr.livrestaka.application.messaging.requests;

import fr.livrestaka.application.messaging.PostMessage;
import fr.livrestaka.application.messaging.PostMessage.VisitorMessage;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.shared.Labels;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.MailReach;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.refusals.NoAdministrator;
import fr.livrestaka.domain.messaging.requests.ConsultationRequest;
import fr.livrestaka.domain.messaging.requests.ConsultationSource;
import fr.livrestaka.domain.shared.InvalidInput;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;

/** Receives a request to talk at a certain time (contract C C1). */
@Singleton
public class RequestConsultation {
  private static final TextBundle TEXTS = NoticeTexts.of("messaging");

  private final PostMessage post;
  private final IdGenerator ids;
  private final Transactions transactions;
  private final MailReach mailReach;
  private final InstantSource clock;

  @Inject
  public RequestConsultation(
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
   * @throws InvalidInput where a value is missing or wrong, or the time has passed
   * @throws NoAdministrator where nobody would receive it
   */
  public MessageId request(ConsultationRequest request) {
    ConsultationRequest checked = request.checkedAt(clock.instant());
    mailReach.check("email", checked.email());
    MessageId id = new MessageId(ids.next());
    ConversationId conversation = new ConversationId(ids.next());
    transactions.writing(
        () ->
            post.fromVisitor(
                checked.email(),
                admin ->
                    VisitorMessage.withoutFile(
                        checked.message(id, conversation, admin, body(checked), clock.instant()))));
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
            "source", Labels.of(ConsultationSource.valueOf(request.source())),
            "message", request.message().orElse("")));
  }
}
