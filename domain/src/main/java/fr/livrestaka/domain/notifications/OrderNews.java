package fr.livrestaka.domain.notifications;

import fr.livrestaka.domain.files.events.OrderFileAdded;
import fr.livrestaka.domain.orders.Actor.Part;
import fr.livrestaka.domain.orders.OrderState;
import fr.livrestaka.domain.orders.events.CorrectorAssigned;
import fr.livrestaka.domain.orders.events.OrderStatusChanged;
import java.util.Optional;

/** Who is told what of an order's life; nobody is told what he did himself (contract C §2.3). */
public final class OrderNews {
  private OrderNews() {}

  /** The administrators are told what a client does to an order. */
  public static Optional<News> forAdmins(OrderStatusChanged move) {
    if (move.by() != Part.CLIENT) return Optional.empty();
    return Optional.of(
        News.toAdmins(
            move.to().isCancelled() ? Occasion.ORDER_GIVEN_UP : Occasion.ESTIMATE_DECLINED));
  }

  /** The client is told where the team moves the order; a payment has notices of its own. */
  public static Optional<News> forClient(OrderStatusChanged move, OrderState order) {
    if (move.by() == Part.CLIENT || move.by() == Part.PAYMENT) return Optional.empty();
    return Occasion.ofMoveTo(move.to()).flatMap(occasion -> News.about(order, occasion));
  }

  /** Correctors are told of an order in their charge, if it still is. */
  public static Optional<News> forCorrector(CorrectorAssigned assigned, OrderState order) {
    return order.isInChargeOf(assigned.corrector())
        ? News.about(order, Occasion.CORRECTOR_ASSIGNED)
        : Optional.empty();
  }

  /** The client is told of a document that the team has put, and of none of the client's own. */
  public static Optional<News> forClient(OrderFileAdded added, OrderState order) {
    return added.byTeam() ? News.about(order, Occasion.TEAM_FILE_ADDED) : Optional.empty();
  }
}
