package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.messaging.takeover.TakeOverMessages;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageType;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.messaging.Visitor;
import fr.livrestaka.domain.messaging.refusals.NoAdministrator;
import fr.livrestaka.domain.messaging.refusals.ThreadRefused;
import fr.livrestaka.domain.messaging.refusals.VisitorAnsweredByMail;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Answers in a thread (contract C M11). */
@Singleton
public class AnswerThread {
  /** The only thread of those who are no administrators. */
  public static final String WITH_TEAM = "admin-support";

  private final WriteToTeam writeToTeam;
  private final WriteToPerson writeToPerson;
  private final MessageViews views;
  private final TakeOverMessages takeOver;
  private final Transactions transactions;

  @Inject
  public AnswerThread(
      WriteToTeam writeToTeam,
      WriteToPerson writeToPerson,
      MessageViews views,
      TakeOverMessages takeOver,
      Transactions transactions) {
    this.writeToTeam = writeToTeam;
    this.writeToPerson = writeToPerson;
    this.views = views;
    this.takeOver = takeOver;
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
      Caller caller, String threadId, MessageDraft messageDraft, Optional<String> source) {
    if (caller.isAdmin()) return write(caller, threadId, messageDraft);
    if (!threadId.equals(WITH_TEAM)) throw ThreadRefused.onlyWithTeam();
    return writeToTeam.goOn(caller, messageDraft, source);
  }

  private MessageView write(Caller admin, String threadId, MessageDraft messageDraft) {
    Correspondent other = Correspondent.ofThreadId(threadId);
    if (other.isVisitor()) throw new VisitorAnsweredByMail(visitor(threadId, other));
    return writeToPerson.write(admin, other.account(), messageDraft, MessageType.USER_MESSAGE);
  }

  private Visitor visitor(String typed, Correspondent visitor) {
    takeOver.complete(List.of(ThreadRef.withTeam(visitor)));
    return transactions
        .read(() -> views.visitor(visitor))
        .orElseGet(() -> new Visitor(typed, Optional.empty(), Optional.empty()));
  }
}
