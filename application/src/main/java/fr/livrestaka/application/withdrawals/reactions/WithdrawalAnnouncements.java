package fr.livrestaka.application.withdrawals.reactions;

import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.notifications.reactions.Announcement;
import fr.livrestaka.application.notifications.reactions.Announcement.Told;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.ReactionTable;
import fr.livrestaka.application.withdrawals.port.Withdrawals;
import fr.livrestaka.domain.notifications.News;
import fr.livrestaka.domain.notifications.Occasion;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.events.OrderWithdrawn;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The table of what people are told about withdrawals. */
@Singleton
public final class WithdrawalAnnouncements implements ReactionTable {
  private static final NoticeKind WITHDRAWN =
      NoticeKind.of(
          Occasion.ORDER_WITHDRAWN, "withdrawals", "withdrawn.admins", "/admin/commandes?id={id}");

  private final Orders orders;
  private final Withdrawals withdrawals;
  private final List<Reaction<?>> reactions;

  @Inject
  public WithdrawalAnnouncements(
      Orders orders, Withdrawals withdrawals, Notifications notifications) {
    this.orders = orders;
    this.withdrawals = withdrawals;
    this.reactions =
        List.of(
            new Announcement<>(
                "withdrawals.notify-admins",
                OrderWithdrawn.class,
                "Tells the administrators that an author has withdrawn from a contract.",
                List.of(WITHDRAWN),
                this::withdrawn,
                notifications));
  }

  @Override
  public List<Reaction<?>> reactions() {
    return reactions;
  }

  private Stream<Told> withdrawn(OrderWithdrawn event) {
    return withdrawals
        .find(event.withdrawal())
        .flatMap(received -> orders.find(event.order()).map(order -> notice(received, order)))
        .stream();
  }

  private static Told notice(Withdrawal received, Order order) {
    return new Told(
        News.toAdmins(Occasion.ORDER_WITHDRAWN),
        order.id().value(),
        Map.of(
            "nom", received.name(),
            "titre", order.titre(),
            "date", FrenchDay.withTime(received.declaredAt())),
        Map.of("commandeTitle", order.titre(), "commandeId", order.id().value()));
  }
}
