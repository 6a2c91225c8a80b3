package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.OrderPosition;
import fr.livrestaka.application.orders.port.OrderSearch;
import fr.livrestaka.application.orders.projects.Project;
import fr.livrestaka.application.orders.projects.ProjectCounts;
import fr.livrestaka.application.orders.projects.ProjectPosition;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.ProjectStatus;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lists and counts of orders in MySQL; two statements a page, one from a position on, one for all
 * counts.
 */
@Singleton
final class SqlOrderSearch implements OrderSearch {
  private final OrderRows rows;
  private final Statements statements;

  SqlOrderSearch(OrderRows rows, Statements statements) {
    this.rows = rows;
    this.statements = statements;
  }

  @Override
  public Page<Order> ofClient(AccountId client, Optional<OrderStatus> status, PageRequest page) {
    String id = client.value();
    List<OrderRow> found =
        status
            .map(wanted -> rows.ofClientIn(id, wanted, page.size(), page.offset()))
            .orElseGet(() -> rows.ofClient(id, page.size(), page.offset()));
    long total =
        status
            .map(wanted -> rows.countOfClientIn(id, wanted))
            .orElseGet(() -> rows.countOfClient(id));
    return new Page<>(orders(found), page.number(), page.size(), total);
  }

  @Override
  public Slice<Order> ofClientBehind(
      AccountId client, Optional<OrderStatus> status, OrderPosition position, int size) {
    String owner = client.value();
    Instant time = position.createdAt();
    String id = position.id().value();
    List<OrderRow> found =
        status
            .map(wanted -> rows.ofClientInBehind(owner, wanted, time, id, size + 1))
            .orElseGet(() -> rows.ofClientBehind(owner, time, id, size + 1));
    return Slice.cut(orders(found), size);
  }

  @Override
  public Page<Project> projects(
      AccountId client,
      Optional<ProjectStatus> status,
      Optional<String> titlePart,
      PageRequest page) {
    ProjectQuery query = new ProjectQuery(client, status, titlePart);
    long total =
        statements.query(query.count(), row -> row.getLong(1), query.values().toArray()).get(0);
    List<Project> found =
        statements.query(
            query.page(), ProjectQuery::project, query.values(page.size(), page.offset()));
    return new Page<>(found, page.number(), page.size(), total);
  }

  @Override
  public Slice<Project> projectsBehind(
      AccountId client,
      Optional<ProjectStatus> status,
      Optional<String> titlePart,
      ProjectPosition position,
      int size) {
    ProjectQuery query = new ProjectQuery(client, status, titlePart);
    return Slice.cut(
        statements.query(
            query.behind(position), ProjectQuery::project, query.valuesBehind(position, size + 1)),
        size);
  }

  @Override
  public ProjectCounts count(AccountId client) {
    Map<ProjectStatus, Long> counts = new EnumMap<>(ProjectStatus.class);
    statements
        .query(
            "SELECT statut, COUNT(*) FROM commandes WHERE userId = ? GROUP BY statut",
            row -> Map.entry(OrderStatus.valueOf(row.getString(1)), row.getLong(2)),
            client.value())
        .forEach(one -> counts.merge(ProjectStatus.of(one.getKey()), one.getValue(), Long::sum));
    return new ProjectCounts(
        counts.values().stream().mapToLong(Long::longValue).sum(),
        counts.getOrDefault(ProjectStatus.active, 0L),
        counts.getOrDefault(ProjectStatus.pending, 0L),
        counts.getOrDefault(ProjectStatus.completed, 0L));
  }

  private static List<Order> orders(List<OrderRow> found) {
    return found.stream().map(OrderRow::toOrder).toList();
  }
}
