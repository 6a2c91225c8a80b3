package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.refusals.ThreadRefused;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NotFound;
import fr.livrestaka.domain.shared.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Keeps what somebody is still writing; nobody else sees it. */
@Singleton
public class ManageDrafts {
  private final Messages messages;
  private final MessageViews views;
  private final PostMessage post;
  private final AnswerThread answerThread;
  private final IdGenerator ids;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ManageDrafts(
      Messages messages,
      MessageViews views,
      PostMessage post,
      AnswerThread answerThread,
      IdGenerator ids,
      Transactions transactions,
      InstantSource clock) {
    this.messages = messages;
    this.views = views;
    this.post = post;
    this.answerThread = answerThread;
    this.ids = ids;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Newest first. */
  public List<MessageView> list(Caller caller) {
    return transactions.read(() -> views.draftsOf(caller.id()));
  }

  /**
   * @throws ThreadRefused where somebody who is no administrator names another thread than the one
   *     with the team, or the message answered is not of the thread
   * @throws InvalidInput where an administrator names no thread of somebody's
   */
  public MessageView create(Caller caller, String threadId, MessageDraft messageDraft) {
    requireThread(caller, threadId);
    MessageId id = new MessageId(ids.next());
    return transactions.write(
        () -> {
          post.requireKeepable(caller, other(caller, threadId), messageDraft);
          messages.add(
              Message.draft(id, caller.id(), threadId, messageDraft, clock.instant()),
              List.of(),
              messageDraft.attachments());
          return views.one(id).orElseThrow();
        });
  }

  /**
   * Puts other words in the place of a draft's.
   *
   * @throws NotFound where it is no draft of the caller
   * @throws ThreadRefused as {@link #create}
   * @throws InvalidInput as {@link #create}
   */
  public MessageView rewrite(
      Caller caller, MessageId id, String threadId, MessageDraft messageDraft) {
    return transactions.write(
        () -> {
          Message draft = lockOwn(caller, id);
          requireThread(caller, threadId);
          post.requireKeepable(caller, other(caller, threadId), messageDraft);
          messages.save(draft.rewritten(threadId, messageDraft, clock.instant()));
          messages.attach(id, messageDraft.attachments());
          return views.one(id).orElseThrow();
        });
  }

  /**
   * Sends a draft as if it were written now; of two that send it at once, one does.
   *
   * @throws NotFound where it is no draft of the caller
   */
  public MessageView send(Caller caller, MessageId id) {
    return transactions.write(
        () -> {
          Message draft = lockOwn(caller, id);
          MessageDraft messageDraft =
              MessageDraft.of(
                  draft.subject(),
                  draft.content(),
                  messages.attachmentsOf(id),
                  draft.display(),
                  draft.parent());
          MessageView sent =
              answerThread.answer(caller, draft.draftThread(), messageDraft, Optional.empty());
          messages.removeDraft(id);
          return sent;
        });
  }

  /**
   * @throws NotFound where it is no draft of the caller
   */
  public void delete(Caller caller, MessageId id) {
    transactions.writing(
        () -> {
          lockOwn(caller, id);
          messages.removeDraft(id);
        });
  }

  private Message lockOwn(Caller caller, MessageId id) {
    return messages
        .lock(id)
        .filter(draft -> draft.isDraft() && draft.sender().filter(caller.id()::equals).isPresent())
        .orElseThrow(() -> new NotFound("messaging.draft-not-found"));
  }

  private static void requireThread(Caller caller, String threadId) {
    boolean isWithTeam = threadId.equals(AnswerThread.WITH_TEAM);
    if (!caller.isAdmin() && !isWithTeam) throw ThreadRefused.onlyWithTeam();
    if (caller.isAdmin() && isWithTeam) {
      throw new InvalidInput(Violation.required("threadId"));
    }
  }

  private static Correspondent other(Caller caller, String threadId) {
    return caller.isAdmin() ? Correspondent.ofThreadId(threadId) : Correspondent.of(caller.id());
  }
}
