package fr.livrestaka.application.messaging;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.messaging.PostMessage.OutgoingMessage;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.Team;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageType;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.messaging.refusals.ExistingConversation;
import fr.livrestaka.domain.messaging.refusals.NoAdministrator;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Writes to the team: opens the conversation, or goes on in it (contract C M2, M11). */
@Singleton
public class WriteToTeam {
  private static final String HELP = "client-help";

  private final Messages messages;
  private final Threads threads;
  private final Team team;
  private final Accounts accounts;
  private final PostMessage post;
  private final AuditLog audit;
  private final Site site;
  private final Transactions transactions;

  @Inject
  public WriteToTeam(
      Messages messages,
      Threads threads,
      Team team,
      Accounts accounts,
      PostMessage post,
      AuditLog audit,
      Site site,
      Transactions transactions) {
    this.messages = messages;
    this.threads = threads;
    this.team = team;
    this.accounts = accounts;
    this.post = post;
    this.audit = audit;
    this.site = site;
    this.transactions = transactions;
  }

  /**
   * The first message of an account. Of two at once one opens the conversation.
   *
   * @param source {@code client-help} where it comes from the help page
   * @throws ExistingConversation where a client has written or got anything already
   * @throws NoAdministrator where nobody would get it
   */
  public MessageView open(Caller caller, MessageDraft messageDraft, Optional<String> source) {
    return transactions.write(
        () -> {
          threads.lock(ThreadRef.withTeam(Correspondent.of(caller.id())));
          if (!caller.isAdmin() && messages.hasAny(caller.id())) throw new ExistingConversation();
          return write(caller, messageDraft.withDefaultSubject(subject(caller)), source);
        });
  }

  /**
   * Any later message of somebody who is no administrator.
   *
   * @throws NoAdministrator where nobody would get it
   */
  public MessageView goOn(Caller caller, MessageDraft messageDraft, Optional<String> source) {
    return transactions.write(
        () -> {
          threads.lock(ThreadRef.withTeam(Correspondent.of(caller.id())));
          return write(caller, messageDraft, source);
        });
  }

  private MessageView write(Caller caller, MessageDraft messageDraft, Optional<String> source) {
    AccountId admin = team.referenceAdmin().orElseThrow(NoAdministrator::new);
    Map<String, Object> metadata =
        source.<Map<String, Object>>map(from -> Map.of("source", from)).orElse(Map.of());
    MessageView posted =
        post.post(
            caller,
            new OutgoingMessage(
                admin,
                ConversationId.between(caller.id(), admin),
                MessageType.USER_MESSAGE,
                messageDraft,
                metadata,
                !caller.isAdmin()));
    if (!caller.isAdmin() && source.filter(HELP::equals).isPresent()) {
      audit.record(MessagingAudit.askedForHelp(caller, site.supportEmail(), messageDraft));
    }
    return posted;
  }

  private String subject(Caller caller) {
    String name =
        accounts
            .find(caller.id())
            .map(account -> account.prenom() + " " + account.nom())
            .orElse(caller.email());
    return NoticeTexts.of("messaging").get("subject.from", Map.of("nom", name));
  }
}
