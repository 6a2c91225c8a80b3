package fr.livrestaka.application.messaging;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.messaging.PostMessage.OutgoingMessage;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageType;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;

/** Writes to an account of any role as an administrator (contract C M13). */
@Singleton
public class WriteToPerson {
  private final PostMessage post;
  private final Threads threads;
  private final Accounts accounts;
  private final Transactions transactions;

  @Inject
  public WriteToPerson(
      PostMessage post, Threads threads, Accounts accounts, Transactions transactions) {
    this.post = post;
    this.threads = threads;
    this.accounts = accounts;
    this.transactions = transactions;
  }

  /** The message and who got it. */
  public record Written(MessageView message, Account to) {}

  /**
   * Joins what was said before.
   *
   * @throws NotFound where there is no such account
   */
  public Written write(Caller admin, AccountId account, MessageDraft messageDraft) {
    Account to = known(account);
    String subject = NoticeTexts.of("messaging").get("subject.admin");
    return new Written(
        post(admin, to.id(), messageDraft.withDefaultSubject(subject), MessageType.ADMIN_MESSAGE),
        to);
  }

  MessageView write(Caller admin, AccountId account, MessageDraft messageDraft, MessageType type) {
    return post(admin, known(account).id(), messageDraft, type);
  }

  /** Asked before anything is locked, and not of a replica, which may not know it yet. */
  private Account known(AccountId account) {
    return transactions
        .readCurrent(() -> accounts.find(account))
        .filter(Account::isListed)
        .orElseThrow(() -> new NotFound("messaging.user-not-found"));
  }

  private MessageView post(
      Caller admin, AccountId account, MessageDraft messageDraft, MessageType type) {
    return transactions.write(
        () -> {
          threads.lock(ThreadRef.withTeam(Correspondent.of(account)));
          return post.post(
              admin,
              new OutgoingMessage(
                  account,
                  ConversationId.between(admin.id(), account),
                  type,
                  messageDraft,
                  Map.of(),
                  true));
        });
  }
}
