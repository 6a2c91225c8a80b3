package fr.livrestaka.application.files.reactions;

import fr.livrestaka.application.files.port.FileRecords;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.notifications.reactions.Announcement;
import fr.livrestaka.application.notifications.reactions.Announcement.Told;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.ReactionTable;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.events.OrderFileAdded;
import fr.livrestaka.domain.notifications.News;
import fr.livrestaka.domain.notifications.Occasion;
import fr.livrestaka.domain.notifications.OrderNews;
import fr.livrestaka.domain.orders.Order;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of what people are told about files. */
@Singleton
public final class FileAnnouncements implements ReactionTable {
  private static final NoticeKind TEAM_FILE =
      NoticeKind.of(Occasion.TEAM_FILE_ADDED, "files", "team-file", "/app/projects/{id}/files");

  private final FileRecords records;
  private final Orders orders;
  private final List<Reaction<?>> reactions;

  @Inject
  public FileAnnouncements(FileRecords records, Orders orders, Notifications notifications) {
    this.records = records;
    this.orders = orders;
    this.reactions =
        List.of(
            new Announcement<>(
                "files.notify-client-of-team-file",
                OrderFileAdded.class,
                "Tells the author that the team has put a document (contract C N-5), with a link"
                    + " that the client has.",
                List.of(TEAM_FILE),
                event -> added(event).stream(),
                notifications));
  }

  @Override
  public List<Reaction<?>> reactions() {
    return reactions;
  }

  private Optional<Told> added(OrderFileAdded event) {
    return orders
        .find(event.order())
        .flatMap(
            order ->
                OrderNews.forClient(event, order)
                    .flatMap(
                        news -> records.find(event.file()).map(file -> told(news, order, file))));
  }

  private static Told told(News news, Order order, FileRecord file) {
    return new Told(
        news,
        order.id().value(),
        Map.of("fichier", file.filename(), "titre", order.titre()),
        Map.of());
  }
}
