package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.messaging.Addressing;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.Recipient;
import fr.livrestaka.domain.messaging.refusals.ThreadRefused;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Keeps the drafts of messages, which nobody but their writer sees (contract C M18 to M22). */
@Singleton
public class ManageDrafts {
  private final Messages messages;
  private final MessageViews views;
  private final PostMessage post;
  private final SendMessage sendMessage;
  private final IdGenerator ids;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ManageDrafts(
      Messages messages,
      MessageViews views,
      PostMessage post,
      SendMessage sendMessage,
      IdGenerator ids,
      Transactions transactions,
      InstantSource clock) {
    this.messages = messages;
    this.views = views;
    this.post = post;
    this.sendMessage = sendMessage;
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
   *     with the team, or the message that is answered is not of the thread
   * @throws InvalidInput where an administrator does not say whom the draft is for, or a file may
   *     not be attached
   */
  public MessageView create(Caller caller, String threadId, MessageDraft text) {
    Party writer = MessageAccess.party(caller);
    Correspondent other = Addressing.draftFor(writer, threadId);
    MessageId id = new MessageId(ids.next());
    return transactions.write(
        () -> {
          post.requireKeepable(writer, other, text);
          messages.add(
              Message.draft(id, caller.id(), threadId, text, clock.instant()),
              List.of(),
              text.attachments());
          return views.one(id).orElseThrow();
        });
  }

  /**
   * Replaces the text, the attachments and the thread of a draft.
   *
   * @throws NotFound where it is no draft of the caller
   * @throws ThreadRefused as {@link #create}
   * @throws InvalidInput as {@link #create}
   */
  public MessageView rewrite(Caller caller, MessageId id, String threadId, MessageDraft text) {
    Party writer = MessageAccess.party(caller);
    return transactions.write(
        () -> {
          Message draft = lockOwn(caller, id);
          post.requireKeepable(writer, Addressing.draftFor(writer, threadId), text);
          messages.save(draft.rewritten(threadId, text, clock.instant()));
          messages.attach(id, text.attachments());
          return views.one(id).orElseThrow();
        });
  }

  /**
   * Sends a draft as if it were written now. Of two requests that send it at the same time, one
   * does.
   *
   * @throws NotFound where it is no draft of the caller
   */
  public MessageView send(Caller caller, MessageId id) {
    return transactions.write(
        () -> {
          Message draft = lockOwn(caller, id);
          MessageDraft text =
              MessageDraft.of(
                  draft.subject(),
                  draft.content(),
                  messages.attachmentsOf(id),
                  draft.display(),
                  draft.parent());
          Recipient to = new Recipient.InThread(draft.draftThread(), Optional.empty());
          SentMessage sent = sendMessage.send(caller, to, text);
          messages.removeDraft(id);
          return sent.message();
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
        .filter(draft -> draft.isDraftOf(caller.id()))
        .orElseThrow(() -> new NotFound("messaging.draft-not-found"));
  }
}
