package fr.livrestaka.application.withdrawals.reactions;

import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.notifications.reactions.Announcement;
import fr.livrestaka.application.notifications.reactions.Announcement.Told;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.ReactionTable;
import fr.livrestaka.application.withdrawals.ShowContract;
import fr.livrestaka.application.withdrawals.port.Withdrawals;
import fr.livrestaka.domain.notifications.News;
import fr.livrestaka.domain.notifications.Occasion;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.events.CorrectorAssigned;
import fr.livrestaka.domain.orders.events.OrderStatusChanged;
import fr.livrestaka.domain.orders.events.OrderWithdrawn;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The table of what people are told about withdrawals, and of work before they are over. */
@Singleton
public final class WithdrawalAnnouncements implements ReactionTable {
  private static final NoticeKind WITHDRAWN =
      NoticeKind.of(
          Occasion.ORDER_WITHDRAWN, "withdrawals", "withdrawn.admins", "/admin/commandes?id={id}");

  private static final NoticeKind EARLY =
      NoticeKind.of(Occasion.EARLY_WORK, "withdrawals", "early.admins", "/admin/commandes?id={id}");

  private static final NoticeKind EARLY_ASSIGNMENT =
      NoticeKind.of(
          Occasion.EARLY_ASSIGNMENT,
          "withdrawals",
          "early-assignment.admins",
          "/admin/commandes?id={id}");

  private final Orders orders;
  private final Withdrawals withdrawals;
  private final ShowContract contracts;
  private final List<Reaction<?>> reactions;

  @Inject
  public WithdrawalAnnouncements(
      Orders orders, Withdrawals withdrawals, ShowContract contracts, Notifications notifications) {
    this.orders = orders;
    this.withdrawals = withdrawals;
    this.contracts = contracts;
    this.reactions =
        List.of(
            new Announcement<>(
                "withdrawals.notify-admins",
                OrderWithdrawn.class,
                "Tells the administrators that an author has withdrawn from a contract.",
                List.of(WITHDRAWN),
                this::withdrawn,
                notifications),
            new Announcement<>(
                "withdrawals.warn-of-early-work",
                OrderStatusChanged.class,
                "Warns the administrators where the team begins work for which nothing would be"
                    + " owed if the author withdrew.",
                List.of(EARLY),
                this::begun,
                notifications),
            new Announcement<>(
                "withdrawals.warn-of-early-assignment",
                CorrectorAssigned.class,
                "Warns the administrators where a corrector is put in charge of such work.",
                List.of(EARLY_ASSIGNMENT),
                event -> early(event.order(), Occasion.EARLY_ASSIGNMENT),
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

  /** A payment moves an order to work as well; then nobody works yet. */
  private Stream<Told> begun(OrderStatusChanged event) {
    boolean isBegun = event.to().isAtWork() && event.by().isOfTeam();
    return isBegun ? early(event.order(), Occasion.EARLY_WORK) : Stream.empty();
  }

  private Stream<Told> early(OrderId id, Occasion occasion) {
    return contracts
        .of(id)
        .filter(ShowContract.Standing::isEarly)
        .flatMap(standing -> orders.find(id).map(order -> early(standing, order, occasion)))
        .stream();
  }

  private static Told early(ShowContract.Standing standing, Order order, Occasion occasion) {
    return new Told(
        News.toAdmins(occasion),
        order.id().value(),
        Map.of(
            "titre", order.titre(),
            "jusquau", FrenchDay.of(standing.contract().period().lastDay())),
        Map.of("commandeTitle", order.titre(), "commandeId", order.id().value()));
  }
}
