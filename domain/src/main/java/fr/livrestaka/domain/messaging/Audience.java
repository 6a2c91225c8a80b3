package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderTeam;
import java.util.Optional;

/**
 * Who is notified of a message (contract C §2.3, N-1 to N-4).
 *
 * @param team whether all active administrators are
 * @param receiver the person to whom the team writes
 * @param corrector who is in charge of the order that is written about; notified as long as {@link
 *     OrderTeam#canBeInCharge} holds
 */
public record Audience(boolean team, Optional<AccountId> receiver, Optional<AccountId> corrector) {
  private static final Audience NOBODY = new Audience(false, Optional.empty(), Optional.empty());
  private static final Audience TEAM = new Audience(true, Optional.empty(), Optional.empty());

  /**
   * The receiver is notified of what the team writes; whoever writes about the order of somebody
   * else writes for the team. The team is notified of everything else, and of what an author writes
   * about an order its corrector is notified too.
   *
   * @param sender the account that wrote it; empty for visitors and the system
   * @param order that it is about, where there still is one
   */
  public static Audience of(Message message, Optional<Party> sender, Optional<Order> order) {
    if (message.type() == MessageType.CONSULTATION_REQUEST) return TEAM;
    if (sender.isEmpty()) return message.visitor().isPresent() ? TEAM : NOBODY;
    Party writer = sender.get();
    boolean writesForTeam =
        writer.isAdmin() || order.filter(known -> !writer.is(known.userId())).isPresent();
    if (writesForTeam) {
      return new Audience(false, message.receiver(), Optional.empty());
    }
    return new Audience(
        true,
        Optional.empty(),
        order.flatMap(known -> known.correcteurId().filter(known::isInChargeOf)));
  }
}
