package fr.livrestaka.application.messaging.requests;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.messaging.MessageView;
import fr.livrestaka.application.messaging.MessagingAudit;
import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.MessageStatus;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Shows administrators the consultation requests and changes their status (contract C C3, C4). */
@Singleton
public class ManageConsultations {
  private static final int MOST = 50;

  private final Messages messages;
  private final MessageViews views;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ManageConsultations(
      Messages messages,
      MessageViews views,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.messages = messages;
    this.views = views;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The 50 newest. */
  public List<MessageView> list() {
    return transactions.read(() -> views.consultations(MOST));
  }

  /**
   * @param note empty: the note that was there stays
   * @throws NotFound where there is no such request
   */
  public MessageView process(
      Caller admin, MessageId id, MessageStatus status, Optional<String> note) {
    return transactions.write(
        () -> {
          Message request =
              messages.lock(id).orElseThrow(() -> new NotFound("messaging.request-not-found"));
          messages.save(request.processed(status, note, clock.instant()));
          audit.record(MessagingAudit.processed(admin, id, status));
          return views.one(id).orElseThrow();
        });
  }
}
