package fr.livrestaka.application.files.reactions;

import fr.livrestaka.application.files.port.FileRecords;
import fr.livrestaka.application.notifications.Announces;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.NoticeKind.Audience;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.events.OrderFileAdded;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.notifications.NotificationType;
import fr.livrestaka.domain.orders.Order;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the author that the team has put a document (contract C N-5), with a link that the client
 * has.
 */
@Singleton
public final class NotifyClientOfTeamFile implements Announces<OrderFileAdded> {
  private static final NoticeKind TEAM_FILE =
      NoticeKind.of(
          "files",
          "team-file",
          Audience.CLIENT,
          NotificationType.SUCCESS,
          NotificationPriority.HAUTE,
          "/app/projects/{id}/files");

  private final FileRecords records;
  private final Orders orders;
  private final Notifications notifications;

  @Inject
  public NotifyClientOfTeamFile(FileRecords records, Orders orders, Notifications notifications) {
    this.records = records;
    this.orders = orders;
    this.notifications = notifications;
  }

  @Override
  public String name() {
    return "files.notify-client-of-team-file";
  }

  @Override
  public Class<OrderFileAdded> event() {
    return OrderFileAdded.class;
  }

  @Override
  public List<NoticeKind> notices() {
    return List.of(TEAM_FILE);
  }

  @Override
  public void react(OrderFileAdded event, Delivery delivery) {
    if (!event.byTeam()) return;
    Optional<Order> order = orders.find(event.order());
    Optional<FileRecord> file = records.find(event.file());
    if (order.isEmpty() || file.isEmpty()) return;
    notifications.notify(
        order.get().userId(),
        notice(order.get(), file.get()),
        delivery.id(),
        delivery.occurredAt());
  }

  private static Notice notice(Order order, FileRecord file) {
    return TEAM_FILE.about(
        order.id().value(), Map.of("fichier", file.filename(), "titre", order.titre()), Map.of());
  }
}
