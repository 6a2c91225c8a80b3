package fr.livrestaka.application.messaging;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.messaging.port.AttachableFiles;
import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.Team;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Attachments;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.DisplayIdentity;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.MessageType;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.Placement;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.messaging.events.MessageSent;
import fr.livrestaka.domain.messaging.refusals.NoAdministrator;
import fr.livrestaka.domain.shared.DomainEvent;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts one message in its place, with all that hangs on it. Inside the open transaction. */
@Singleton
public class PostMessage {
  private final Messages messages;
  private final Threads threads;
  private final Team team;
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
      Threads threads,
      Team team,
      MessageViews views,
      MessageAccess access,
      AttachableFiles files,
      Accounts accounts,
      Outbox outbox,
      IdGenerator ids,
      InstantSource clock) {
    this.messages = messages;
    this.threads = threads;
    this.team = team;
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
  record OutgoingMessage(
      AccountId receiver,
      ConversationId conversation,
      MessageType type,
      MessageDraft draft,
      Map<String, Object> metadata,
      boolean isAnnounced) {}

  MessageView post(Caller caller, OutgoingMessage letter) {
    MessageId id = new MessageId(ids.next());
    Account receiver =
        accounts
            .find(letter.receiver())
            .orElseThrow(() -> new NotFound("messaging.user-not-found"));
    MessageDraft draft = checked(caller, letter);
    Message message =
        Message.send(
            id,
            letter.conversation(),
            caller.id(),
            receiver.id(),
            letter.type(),
            draft,
            letter.metadata(),
            clock.instant());
    messages.add(message, places(caller, receiver), draft.attachments());
    if (letter.isAnnounced()) outbox.record(new MessageSent(id));
    return views.one(id).orElseThrow();
  }

  /**
   * What a visitor writes.
   *
   * @param event by which others hear of it
   */
  public record VisitorMessage(Message message, List<String> attachments, DomainEvent event) {
    /** A text of which the team is told. */
    public static VisitorMessage announced(Message message) {
      return new VisitorMessage(message, List.of(), new MessageSent(message.id()));
    }
  }

  /**
   * Puts a visitor's message in the team's inbox.
   *
   * @param email the visitor's
   * @param write makes it, once it is known which administrator gets it
   * @throws NoAdministrator where nobody would
   */
  public void fromVisitor(String email, Function<AccountId, VisitorMessage> write) {
    threads.lock(ThreadRef.withTeam(Correspondent.ofVisitor(email)));
    AccountId admin = team.referenceAdmin().orElseThrow(NoAdministrator::new);
    VisitorMessage letter = write.apply(admin);
    List<Placement> places =
        Placement.of(
            Optional.empty(), Optional.of(new Party(admin, Role.ADMIN)), Optional.of(email));
    messages.add(letter.message(), places, letter.attachments());
    outbox.record(letter.event());
  }

  private static List<Placement> places(Caller caller, Account receiver) {
    return Placement.of(
        Optional.of(new Party(caller.id(), caller.role())),
        Optional.of(new Party(receiver.id(), receiver.role())),
        Optional.empty());
  }

  private MessageDraft checked(Caller caller, OutgoingMessage letter) {
    MessageDraft draft = letter.draft();
    requireAttachable(caller, draft.attachments());
    draft
        .parent()
        .ifPresent(
            parent ->
                access.requireParent(caller, parent, letter.conversation(), letter.receiver()));
    return caller.isAdmin() ? draft : draft.under(DisplayIdentity.NONE);
  }

  /**
   * Holds a draft to the same rules.
   *
   * @param other whose thread with the team it is for
   */
  void requireKeepable(Caller caller, Correspondent other, MessageDraft draft) {
    requireAttachable(caller, draft.attachments());
    draft.parent().ifPresent(parent -> access.requireParent(caller, parent, other));
  }

  private void requireAttachable(Caller caller, List<String> attachments) {
    if (attachments.isEmpty()) return;
    Attachments.requireAllowed(attachments, files.lock(attachments), caller.id());
  }
}
