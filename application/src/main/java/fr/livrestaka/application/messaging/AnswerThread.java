package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.PostMessage.Letter;
import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.Composed;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.MessageType;
import fr.livrestaka.domain.messaging.NoAdministrator;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.messaging.ThreadRefused;
import fr.livrestaka.domain.messaging.Visitor;
import fr.livrestaka.domain.messaging.VisitorAnsweredByMail;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Answers in a thread (contract C M11), or writes to a person as an administrator (M13). */
@Singleton
public class AnswerThread {
  /** The only thread of those who are no administrators. */
  public static final String WITH_TEAM = "admin-support";

  private final WriteToTeam writeToTeam;
  private final PostMessage post;
  private final Threads threads;
  private final MessageViews views;
  private final Transactions transactions;

  @Inject
  public AnswerThread(
      WriteToTeam writeToTeam,
      PostMessage post,
      Threads threads,
      MessageViews views,
      Transactions transactions) {
    this.writeToTeam = writeToTeam;
    this.post = post;
    this.threads = threads;
    this.views = views;
    this.transactions = transactions;
  }

  /**
   * @param threadId for an administrator an account's id or a visitor's address, else {@link
   *     #WITH_TEAM}
   * @throws VisitorAnsweredByMail where an administrator answers a visitor
   * @throws NotFound where an administrator names an unknown account
   * @throws ThreadRefused where anybody else names another thread
   * @throws NoAdministrator where nobody would get it
   */
  public MessageView answer(
      Caller caller, String threadId, Composed composed, Optional<String> source) {
    if (caller.isAdmin()) return write(caller, threadId, composed, MessageType.USER_MESSAGE);
    if (!threadId.equals(WITH_TEAM)) throw ThreadRefused.onlyWithTeam();
    return writeToTeam.goOn(caller, composed, source);
  }

  /**
   * Writes to an account of any role; joins what was said before.
   *
   * @throws NotFound where there is no such account
   */
  public MessageView writeTo(Caller admin, AccountId account, Composed composed) {
    return write(admin, account.value(), composed, MessageType.ADMIN_MESSAGE);
  }

  private MessageView write(Caller admin, String threadId, Composed composed, MessageType type) {
    Correspondent other = Correspondent.ofThreadId(threadId);
    if (other.isVisitor()) throw new VisitorAnsweredByMail(visitor(threadId, other));
    return transactions.write(
        () -> {
          threads.lock(ThreadRef.withTeam(other));
          return post.post(
              admin,
              new Letter(
                  other.account(),
                  ConversationId.between(admin.id(), other.account()),
                  type,
                  composed,
                  Map.of(),
                  true));
        });
  }

  private Visitor visitor(String typed, Correspondent visitor) {
    return transactions
        .read(() -> views.visitor(visitor))
        .orElseGet(() -> new Visitor(typed, Optional.empty(), Optional.empty()));
  }
}
