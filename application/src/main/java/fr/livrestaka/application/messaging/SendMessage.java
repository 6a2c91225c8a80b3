package fr.livrestaka.application.messaging;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.Team;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.Addressing;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.Recipient;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.messaging.refusals.ConversationClosed;
import fr.livrestaka.domain.messaging.refusals.ExistingConversation;
import fr.livrestaka.domain.messaging.refusals.NoAdministrator;
import fr.livrestaka.domain.messaging.refusals.ThreadRefused;
import fr.livrestaka.domain.messaging.refusals.VisitorAnsweredByMail;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sends a message from an account (contract C M2, M6, M11, M13). The person's thread with the team
 * is locked first; who receives the message is decided under that lock.
 */
@Singleton
public class SendMessage {
  private static final TextBundle TEXTS = NoticeTexts.of("messaging");

  private final Messages messages;
  private final Threads threads;
  private final Team team;
  private final Accounts accounts;
  private final MessageAccess access;
  private final FindVisitor visitors;
  private final PostMessage post;
  private final AuditLog audit;
  private final Site site;
  private final Transactions transactions;

  @Inject
  public SendMessage(
      Messages messages,
      Threads threads,
      Team team,
      Accounts accounts,
      MessageAccess access,
      FindVisitor visitors,
      PostMessage post,
      AuditLog audit,
      Site site,
      Transactions transactions) {
    this.messages = messages;
    this.threads = threads;
    this.team = team;
    this.accounts = accounts;
    this.access = access;
    this.visitors = visitors;
    this.post = post;
    this.audit = audit;
    this.site = site;
    this.transactions = transactions;
  }

  /**
   * Sends what the caller has written. Only administrators may write to a {@link Recipient.Person}.
   *
   * @throws ExistingConversation where a client opens a conversation and has sent or received a
   *     message already; of two that are opened at once, one is refused
   * @throws NoAdministrator where it goes to the team and nobody would receive it
   * @throws NotFound where there is no such account or conversation
   * @throws ConversationClosed where the caller has no part in the conversation
   * @throws VisitorAnsweredByMail where an administrator answers a visitor
   * @throws ThreadRefused where somebody who is no administrator names another thread than the one
   *     with the team, nobody is there to receive an answer, or the message that is answered is not
   *     in the conversation
   */
  public SentMessage send(Caller caller, Recipient to, MessageDraft draft) {
    return switch (to) {
      case Recipient.Team opened -> open(caller, opened.source(), draft);
      case Recipient.InThread thread -> inThread(caller, thread, draft);
      case Recipient.InConversation in -> inConversation(caller, in.id(), draft);
      case Recipient.Person person -> toPerson(caller, person.id(), draft);
    };
  }

  private SentMessage open(Caller caller, Optional<String> source, MessageDraft draft) {
    return transactions.write(
        () -> {
          lockThreadOf(caller.id());
          if (Addressing.opensOnce(MessageAccess.party(caller)) && messages.hasAny(caller.id())) {
            throw new ExistingConversation();
          }
          return toTeam(caller, source, draft.withDefaultSubject(subject(caller)));
        });
  }

  private SentMessage inThread(Caller caller, Recipient.InThread thread, MessageDraft draft) {
    Correspondent other = Addressing.correspondent(MessageAccess.party(caller), thread.threadId());
    if (other.isVisitor()) {
      throw new VisitorAnsweredByMail(visitors.find(thread.threadId(), other));
    }
    if (caller.isAdmin()) {
      AccountId person = known(other.account());
      return locking(
          person, () -> post.post(Addressing.answer(MessageAccess.party(caller), person), draft));
    }
    return locking(caller.id(), () -> toTeam(caller, thread.source(), draft));
  }

  private SentMessage toTeam(Caller caller, Optional<String> source, MessageDraft draft) {
    Addressing to = Addressing.toTeam(MessageAccess.party(caller), team.administrators(), source);
    SentMessage sent = post.post(to, draft);
    if (to.asksForHelp()) {
      audit.record(MessagingAudit.askedForHelp(caller, site.supportEmail(), draft));
    }
    return sent;
  }

  private SentMessage toPerson(Caller admin, AccountId account, MessageDraft draft) {
    AccountId person = known(account);
    MessageDraft complete = draft.withDefaultSubject(TEXTS.get("subject.admin"));
    return locking(
        person, () -> post.post(Addressing.toPerson(MessageAccess.party(admin), person), complete));
  }

  /** Whose thread has to be locked is not asked of a replica, which may not know it yet. */
  private SentMessage inConversation(Caller caller, ConversationId id, MessageDraft draft) {
    Party sender = MessageAccess.party(caller);
    if (id.order().isPresent()) return aboutOrder(sender, id, draft);
    AccountId client =
        caller.isAdmin()
            ? transactions.readCurrent(() -> reply(sender, id)).receiver()
            : caller.id();
    return locking(client, () -> post.post(reply(sender, id), draft));
  }

  private SentMessage aboutOrder(Party sender, ConversationId id, MessageDraft draft) {
    return transactions.write(
        () -> {
          Order order = access.lockOrder(id);
          lockThreadOf(order.userId());
          return post.post(Addressing.aboutOrder(sender, id, order, team::administrators), draft);
        });
  }

  private Addressing reply(Party sender, ConversationId id) {
    Message first =
        messages.first(id).orElseThrow(() -> new NotFound("messaging.conversation-not-found"));
    if (!access.isOpen(sender, id)) throw new ConversationClosed();
    return Addressing.reply(sender, id, first, team::administrators);
  }

  private SentMessage locking(AccountId person, Supplier<SentMessage> work) {
    return transactions.write(
        () -> {
          lockThreadOf(person);
          return work.get();
        });
  }

  private void lockThreadOf(AccountId person) {
    threads.lock(ThreadRef.withTeam(Correspondent.of(person)));
  }

  /** Asked before anything is locked, and not of a replica, which may not know it yet. */
  private AccountId known(AccountId account) {
    return transactions
        .readCurrent(() -> accounts.find(account))
        .filter(Account::isListed)
        .map(Account::id)
        .orElseThrow(() -> new NotFound("messaging.user-not-found"));
  }

  private String subject(Caller caller) {
    String name =
        accounts
            .find(caller.id())
            .map(account -> account.prenom() + " " + account.nom())
            .orElse(caller.email());
    return TEXTS.get("subject.from", Map.of("nom", name));
  }
}
