package fr.livrestaka.application.messaging;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.messaging.port.AttachableFiles;
import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.Attachments;
import fr.livrestaka.domain.messaging.Composed;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.DisplayIdentity;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.MessageSent;
import fr.livrestaka.domain.messaging.MessageType;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.Placement;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts one message in its place, with all that hangs on it. Inside the open transaction. */
@Singleton
public class PostMessage {
  private final Messages messages;
  private final MessageViews views;
  private final MessageAccess access;
  private final AttachableFiles files;
  private final Accounts accounts;
  private final Outbox outbox;
  private final IdGenerator ids;
  private final InstantSource clock;

  @Inject
  public PostMessage(
      Messages messages,
      MessageViews views,
      MessageAccess access,
      AttachableFiles files,
      Accounts accounts,
      Outbox outbox,
      IdGenerator ids,
      InstantSource clock) {
    this.messages = messages;
    this.views = views;
    this.access = access;
    this.files = files;
    this.accounts = accounts;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What is to be posted.
   *
   * @param isAnnounced whether somebody is told of it
   */
  record Letter(
      AccountId receiver,
      ConversationId conversation,
      MessageType type,
      Composed composed,
      Map<String, Object> metadata,
      boolean isAnnounced) {}

  MessageView post(Caller caller, Letter letter) {
    return post(new MessageId(ids.next()), caller, letter);
  }

  MessageView post(MessageId id, Caller caller, Letter letter) {
    Account receiver =
        accounts
            .find(letter.receiver())
            .orElseThrow(() -> new NotFound("messaging.user-not-found"));
    Composed composed = checked(caller, letter);
    Message message =
        Message.send(
            id,
            letter.conversation(),
            caller.id(),
            receiver.id(),
            letter.type(),
            composed,
            letter.metadata(),
            clock.instant());
    messages.add(message, places(caller, receiver), composed.attachments());
    if (letter.isAnnounced()) outbox.record(new MessageSent(id));
    return views.one(id).orElseThrow();
  }

  private static List<Placement> places(Caller caller, Account receiver) {
    return Placement.of(
        Optional.of(new Party(caller.id(), caller.role())),
        Optional.of(new Party(receiver.id(), receiver.role())),
        Optional.empty());
  }

  private Composed checked(Caller caller, Letter letter) {
    Composed composed = letter.composed();
    requireAttachable(caller, composed.attachments());
    composed
        .parent()
        .ifPresent(
            parent ->
                access.requireParent(caller, parent, letter.conversation(), letter.receiver()));
    return caller.isAdmin() ? composed : composed.under(DisplayIdentity.NONE);
  }

  /** Drafts are held to the same rules. */
  void requireAttachable(Caller caller, List<String> attachments) {
    if (attachments.isEmpty()) return;
    Attachments.requireAllowed(attachments, files.lock(attachments), caller.id());
  }
}
