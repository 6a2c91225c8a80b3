package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.OrderTeam;

/**
 * Who may see which conversations and messages (contract C R1, M5). Conversations about an order
 * are for those who see the order; {@link OrderTeam} says who they are.
 */
public final class Visibility {
  private Visibility() {}

  /** Whether somebody sees every conversation, whatever it is about. */
  public static boolean seesAll(Party caller) {
    return caller.isAdmin();
  }

  /**
   * Whether somebody who does not see all keeps what he wrote and received about an order that no
   * longer exists: clients do (contract C M5).
   */
  public static boolean keepsTalkAboutLostOrders(Party caller) {
    return caller.role() == Role.USER;
  }

  /** Whether a message that is about no order is one that the caller sees. */
  public static boolean sees(Party caller, Message message) {
    return seesAll(caller) || message.isOf(caller.id());
  }

  /**
   * Whether an answer may refer to a message: both are in one conversation, or both are in one
   * person's thread with the team.
   *
   * @param parent the message that is referred to
   * @param to where the answer goes
   */
  public static boolean belongsTogether(Message parent, Addressing to) {
    AccountId client = seesAll(to.sender()) ? to.receiver() : to.sender().id();
    return parent.conversation().equals(to.conversation())
        || (to.conversation().order().isEmpty() && parent.isOf(client));
  }

  /**
   * As {@link #belongsTogether(Message, Addressing)}, of a draft.
   *
   * @param other whose thread with the team the draft is for
   */
  public static boolean belongsTogether(Message parent, Correspondent other) {
    if (!other.isVisitor()) return parent.isOf(other.account());
    return parent
        .visitor()
        .filter(visitor -> Correspondent.ofVisitor(visitor.email()).equals(other))
        .isPresent();
  }
}
