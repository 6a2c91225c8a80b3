package fr.livrestaka.application.messaging;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.files.KeptFile;
import fr.livrestaka.application.files.Upload;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.Team;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.FreeSample;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.NoAdministrator;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.shared.Refusal;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Takes a visitor's wish for a free sample (contract A 3.3, C V2); two mails follow. */
@Singleton
public class ReceiveFreeSample {
  private final Messages messages;
  private final Threads threads;
  private final Team team;
  private final SampleFile sampleFile;
  private final AuditLog audit;
  private final Outbox outbox;
  private final IdGenerator ids;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ReceiveFreeSample(
      Messages messages,
      Threads threads,
      Team team,
      SampleFile sampleFile,
      AuditLog audit,
      Outbox outbox,
      IdGenerator ids,
      Transactions transactions,
      InstantSource clock) {
    this.messages = messages;
    this.threads = threads;
    this.team = team;
    this.sampleFile = sampleFile;
    this.audit = audit;
    this.outbox = outbox;
    this.ids = ids;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @param sent at most one file
   * @throws Refusal the file is not one that is taken
   * @throws NoAdministrator where nobody would get it; nothing is kept
   */
  public ConversationId receive(FreeSample sample, List<Upload> sent, Origin origin) {
    Optional<KeptFile> file = sampleFile.keep(sent);
    return sampleFile.orDiscard(
        file, () -> transactions.write(() -> write(sample, file, !sent.isEmpty(), origin)));
  }

  private ConversationId write(
      FreeSample sample, Optional<KeptFile> file, boolean wasSent, Origin origin) {
    ConversationId conversation = new ConversationId(ids.next());
    threads.lock(ThreadRef.withTeam(Correspondent.ofVisitor(sample.email())));
    AccountId admin = team.referenceAdmin().orElseThrow(NoAdministrator::new);
    Instant now = clock.instant();
    Message message =
        Message.fromVisitor(
            new MessageId(ids.next()),
            conversation,
            sample.visitor(),
            admin,
            FreeSampleTexts.message(sample, file, wasSent),
            now);
    List<String> attachments =
        file.map(kept -> List.of(sampleFile.record(kept, admin, now))).orElse(List.of());
    messages.add(message, ReceiveVisitorMessage.placements(sample.visitor(), admin), attachments);
    outbox.record(FreeSampleTexts.event(sample, file, conversation));
    audit.record(MessagingAudit.askedForSample(sample, file.isPresent(), origin));
    return conversation;
  }
}
