package fr.livrestaka.application.messaging.requests;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.files.KeptFile;
import fr.livrestaka.application.files.Upload;
import fr.livrestaka.application.messaging.MessagingAudit;
import fr.livrestaka.application.messaging.PostMessage;
import fr.livrestaka.application.messaging.PostMessage.VisitorMessage;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.MailReach;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.refusals.NoAdministrator;
import fr.livrestaka.domain.messaging.requests.FreeSample;
import fr.livrestaka.domain.shared.NextState;
import fr.livrestaka.domain.shared.Refusal;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Receives a visitor's request for a free sample (contract A 3.3, C V2); two mails follow. */
@Singleton
public class ReceiveFreeSample {
  private final PostMessage post;
  private final SampleFile sampleFile;
  private final AuditLog audit;
  private final IdGenerator ids;
  private final Transactions transactions;
  private final MailReach mailReach;
  private final InstantSource clock;

  @Inject
  public ReceiveFreeSample(
      PostMessage post,
      SampleFile sampleFile,
      AuditLog audit,
      IdGenerator ids,
      Transactions transactions,
      MailReach mailReach,
      InstantSource clock) {
    this.post = post;
    this.sampleFile = sampleFile;
    this.audit = audit;
    this.ids = ids;
    this.transactions = transactions;
    this.mailReach = mailReach;
    this.clock = clock;
  }

  /**
   * @param sent at most one file
   * @throws Refusal where the file is of a type that is not accepted
   * @throws NoAdministrator where nobody would receive it; nothing is stored
   */
  public ConversationId receive(FreeSample sample, List<Upload> sent, Origin origin) {
    mailReach.check("email", sample.email());
    Optional<KeptFile> file = sampleFile.keep(sent);
    ConversationId conversation = new ConversationId(ids.next());
    return sampleFile.orDiscard(
        file,
        () ->
            transactions.write(
                () -> {
                  post.fromVisitor(
                      sample.email(),
                      admin -> message(sample, file, !sent.isEmpty(), conversation, admin));
                  audit.record(MessagingAudit.askedForSample(sample, file.isPresent(), origin));
                  return conversation;
                }));
  }

  private VisitorMessage message(
      FreeSample sample,
      Optional<KeptFile> file,
      boolean wasSent,
      ConversationId conversation,
      AccountId admin) {
    Instant now = clock.instant();
    NextState<Message> message =
        sample.message(
            new MessageId(ids.next()),
            conversation,
            admin,
            FreeSampleTexts.message(sample, file, wasSent),
            file.map(FreeSampleTexts::sent),
            now);
    List<String> attachments =
        file.map(kept -> List.of(sampleFile.record(kept, admin, now))).orElse(List.of());
    return new VisitorMessage(message, attachments);
  }
}
