package fr.livrestaka.application.messaging;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.messaging.port.AttachableFiles;
import fr.livrestaka.application.messaging.port.MessageViews;
import fr.livrestaka.application.messaging.port.Messages;
import fr.livrestaka.application.messaging.port.Team;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.shared.LiveKind;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.LiveFeed;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Addressing;
import fr.livrestaka.domain.messaging.Attachments;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.domain.messaging.Placement;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.domain.messaging.refusals.NoAdministrator;
import fr.livrestaka.domain.messaging.refusals.ThreadRefused;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NextState;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/**
 * Stores one message with its attachments, its places in the inboxes and its event. Needs an open
 * write transaction.
 */
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
  private final LiveFeed live;
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
      LiveFeed live,
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
    this.live = live;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Stores a message from an account to an account.
   *
   * @throws NotFound where the receiver has no account
   * @throws InvalidInput where a file may not be attached
   * @throws ThreadRefused where the message that is answered is not in the conversation
   */
  SentMessage post(Addressing to, MessageDraft written) {
    MessageId id = new MessageId(ids.next());
    Account receiver =
        accounts.find(to.receiver()).orElseThrow(() -> new NotFound("messaging.user-not-found"));
    MessageDraft draft = to.allowed(written);
    requireAttachable(to.sender(), draft);
    draft.parent().ifPresent(parent -> access.requireParent(parent, to));
    NextState<Message> sent = Message.send(id, to, draft, clock.instant());
    messages.add(
        sent.state(),
        to.placements(new Party(receiver.id(), receiver.role())),
        draft.attachments());
    sent.events().forEach(outbox::record);
    if (receiver.role() == Role.ADMIN) live.tellAdministrators(LiveKind.UNREAD, "");
    else live.tell(receiver.id(), LiveKind.UNREAD, "");
    return new SentMessage(views.one(id).orElseThrow(), receiver);
  }

  /** What a visitor writes, and the ids of the files with it. */
  public record VisitorMessage(NextState<Message> message, List<String> attachments) {
    public static VisitorMessage withoutFile(NextState<Message> message) {
      return new VisitorMessage(message, List.of());
    }
  }

  /**
   * Stores a visitor's message in the team's inbox.
   *
   * @param email the visitor's
   * @param write makes the message, once it is known which administrator receives it
   * @throws NoAdministrator where nobody would receive it
   */
  public void fromVisitor(String email, Function<AccountId, VisitorMessage> write) {
    threads.lock(ThreadRef.withTeam(Correspondent.ofVisitor(email)));
    VisitorMessage written = write.apply(team.administrators().reference());
    messages.add(written.message().state(), Placement.fromVisitor(email), written.attachments());
    written.message().events().forEach(outbox::record);
    live.tellAdministrators(LiveKind.UNREAD, "");
  }

  /**
   * Checks a draft by the rules by which it will be sent.
   *
   * @param other whose thread with the team it is for
   * @throws InvalidInput where a file may not be attached
   * @throws ThreadRefused where the message that is answered is not of that thread
   */
  void requireKeepable(Party writer, Correspondent other, MessageDraft draft) {
    requireAttachable(writer, draft);
    draft.parent().ifPresent(parent -> access.requireParent(writer, parent, other));
  }

  private void requireAttachable(Party writer, MessageDraft draft) {
    List<String> attachments = draft.attachments();
    if (attachments.isEmpty()) return;
    Attachments.requireAllowed(attachments, files.lock(attachments), writer.id());
  }
}
