package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.refusals.ConversationClosed;
import fr.livrestaka.domain.messaging.refusals.NoAdministrator;
import fr.livrestaka.domain.messaging.refusals.ThreadRefused;
import fr.livrestaka.domain.messaging.refusals.VisitorAnsweredByMail;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderTeam;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where a message between accounts goes. What is written to the team goes to one administrator, but
 * is in the inbox of all (contract C R2).
 *
 * <p>Administrators are taken by a supplier, which is asked only where the message goes to the
 * team.
 *
 * @param isAnnounced whether somebody is notified of it; {@link Audience} says who
 */
public record Addressing(
    Party sender,
    AccountId receiver,
    ConversationId conversation,
    MessageType type,
    Map<String, Object> metadata,
    boolean isAnnounced) {
  /** The source that says that a message was written on the help page. */
  public static final String FROM_HELP_PAGE = "client-help";

  private static final String SOURCE = "source";
  private static final String ORDER = "commandeId";

  public Addressing {
    metadata = Map.copyOf(metadata);
  }

  /**
   * To the team, in the conversation with its reference administrator. Nobody is notified of what
   * an administrator writes there.
   *
   * @param source where it was written
   * @throws NoAdministrator where nobody would receive it
   */
  public static Addressing toTeam(Party sender, Administrators team, Optional<String> source) {
    AccountId receiver = team.reference();
    return new Addressing(
        sender,
        receiver,
        ConversationId.between(sender.id(), receiver),
        MessageType.USER_MESSAGE,
        source.<Map<String, Object>>map(from -> Map.of(SOURCE, from)).orElse(Map.of()),
        !sender.isAdmin());
  }

  /** Whether the account may open one conversation with the team only (contract C R3). */
  public static boolean opensOnce(Party sender) {
    return !sender.isAdmin();
  }

  /** From an administrator to a person, in a thread that there is (contract C M11). */
  public static Addressing answer(Party admin, AccountId person) {
    return toPerson(admin, person, MessageType.USER_MESSAGE);
  }

  /** From an administrator to a person, without a message before it (contract C M13). */
  public static Addressing toPerson(Party admin, AccountId person) {
    return toPerson(admin, person, MessageType.ADMIN_MESSAGE);
  }

  private static Addressing toPerson(Party admin, AccountId person, MessageType type) {
    return new Addressing(
        admin, person, ConversationId.between(admin.id(), person), type, Map.of(), true);
  }

  /**
   * In the conversation about an order: its owner writes to the team, all others to the owner.
   *
   * @throws ConversationClosed where the sender has no part in the order
   * @throws NoAdministrator where nobody would receive it
   */
  public static Addressing aboutOrder(
      Party sender, ConversationId conversation, Order order, Supplier<Administrators> team) {
    if (!OrderTeam.sees(order, sender.id(), sender.role())) throw new ConversationClosed();
    return new Addressing(
        sender,
        sender.is(order.userId()) ? team.get().reference() : order.userId(),
        conversation,
        MessageType.USER_MESSAGE,
        Map.of(ORDER, order.id().value()),
        true);
  }

  /**
   * To whoever is at the other side of a conversation that is about no order. An administrator
   * writes to the side that is no administrator, or among administrators to the other one. All
   * others write to the administrator who spoke before, as long as that account is active, else to
   * the reference administrator. Nobody is notified (contract C M6).
   *
   * @param first the oldest message of the conversation
   * @throws VisitorAnsweredByMail where a visitor began it
   * @throws ThreadRefused where nobody is there to receive an answer
   * @throws NoAdministrator where nobody would receive it
   */
  public static Addressing reply(
      Party sender, ConversationId conversation, Message first, Supplier<Administrators> team) {
    AccountId opener = opener(first);
    AccountId receiver =
        sender.isAdmin()
            ? client(sender, opener, first.receiver(), team.get())
            : administrator(sender, opener, first.receiver(), team.get());
    return new Addressing(
        sender, receiver, conversation, MessageType.USER_MESSAGE, Map.of(), false);
  }

  private static AccountId opener(Message first) {
    if (first.sender().isPresent()) return first.sender().get();
    throw first
        .visitor()
        .<RuntimeException>map(VisitorAnsweredByMail::new)
        .orElseGet(ThreadRefused::nobodyToAnswer);
  }

  private static AccountId client(
      Party admin, AccountId opener, Optional<AccountId> reader, Administrators team) {
    if (team.include(opener) && reader.isPresent() && !team.include(reader.get())) {
      return reader.get();
    }
    if (!admin.is(opener)) return opener;
    return reader.orElseThrow(ThreadRefused::nobodyToAnswer);
  }

  private static AccountId administrator(
      Party sender, AccountId opener, Optional<AccountId> reader, Administrators team) {
    Optional<AccountId> other = sender.is(opener) ? reader : Optional.of(opener);
    return other.filter(team::includeActive).orElseGet(team::reference);
  }

  /**
   * Who is meant by the id of a thread as clients send it: for an administrator anybody, for
   * everybody else the caller, whose only thread is the one with the team.
   *
   * @throws ThreadRefused where somebody who is no administrator names another thread
   */
  public static Correspondent correspondent(Party caller, String threadId) {
    if (caller.isAdmin()) return Correspondent.ofThreadId(threadId);
    if (!threadId.equals(ThreadRef.WITH_TEAM)) throw ThreadRefused.onlyWithTeam();
    return Correspondent.of(caller.id());
  }

  /**
   * As {@link #correspondent}, for a draft.
   *
   * @throws ThreadRefused as {@link #correspondent}
   * @throws InvalidInput where an administrator does not say whom the draft is for
   */
  public static Correspondent draftFor(Party caller, String threadId) {
    if (caller.isAdmin() && threadId.equals(ThreadRef.WITH_TEAM)) {
      throw new InvalidInput(Violation.required("threadId"));
    }
    return correspondent(caller, threadId);
  }

  /**
   * The text as it may be sent: the name under which it appears is for administrators to choose
   * (contract C R7).
   */
  public MessageDraft allowed(MessageDraft draft) {
    return sender.isAdmin() ? draft : draft.under(DisplayIdentity.NONE);
  }

  /** Whether it asks for help: somebody who is no administrator wrote it on the help page. */
  public boolean asksForHelp() {
    return !sender.isAdmin() && FROM_HELP_PAGE.equals(metadata.get(SOURCE));
  }

  /**
   * The administrators' threads in which it shows up.
   *
   * @param reader the account of {@link #receiver}
   */
  public List<Placement> placements(Party reader) {
    return Placement.of(Optional.of(sender), Optional.of(reader), Optional.empty());
  }
}
