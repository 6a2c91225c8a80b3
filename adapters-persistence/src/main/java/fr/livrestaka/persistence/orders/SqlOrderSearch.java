package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.Project;
import fr.livrestaka.application.orders.ProjectCounts;
import fr.livrestaka.application.orders.port.OrderSearch;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.ProjectStatus;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists and counts of orders in MySQL; two statements a page, one for all counts. */
@Singleton
final class SqlOrderSearch implements OrderSearch {
  private final OrderRows rows;
  private final JdbcOperations jdbc;

  SqlOrderSearch(OrderRows rows, JdbcOperations jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
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
    return new Page<>(
        found.stream().map(OrderRow::toOrder).toList(), page.number(), page.size(), total);
  }

  @Override
  public Page<Project> projects(
      AccountId client,
      Optional<ProjectStatus> status,
      Optional<String> titlePart,
      PageRequest page) {
    ProjectQuery query = new ProjectQuery(client, status, titlePart);
    List<Object> values = new ArrayList<>(query.values());
    long total = jdbc.prepareStatement(query.count(), count -> number(bound(count, values)));
    values.add(page.size());
    values.add(page.offset());
    List<Project> found =
        jdbc.prepareStatement(query.page(), list -> projects(bound(list, values)));
    return new Page<>(found, page.number(), page.size(), total);
  }

  @Override
  public ProjectCounts count(AccountId client) {
    Map<ProjectStatus, Long> counts =
        jdbc.prepareStatement(
            "SELECT statut, COUNT(*) FROM commandes WHERE userId = ? GROUP BY statut",
            query -> byGroup(bound(query, List.of(client.value()))));
    return new ProjectCounts(
        counts.values().stream().mapToLong(Long::longValue).sum(),
        counts.getOrDefault(ProjectStatus.active, 0L),
        counts.getOrDefault(ProjectStatus.pending, 0L),
        counts.getOrDefault(ProjectStatus.completed, 0L));
  }

  private static PreparedStatement bound(PreparedStatement statement, List<Object> values)
      throws SQLException {
    for (int i = 0; i < values.size(); i++) statement.setObject(i + 1, values.get(i));
    return statement;
  }

  private static long number(PreparedStatement query) throws SQLException {
    try (ResultSet row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static List<Project> projects(PreparedStatement query) throws SQLException {
    List<Project> projects = new ArrayList<>();
    try (ResultSet row = query.executeQuery()) {
      while (row.next()) projects.add(ProjectQuery.project(row));
    }
    return projects;
  }

  private static Map<ProjectStatus, Long> byGroup(PreparedStatement query) throws SQLException {
    Map<ProjectStatus, Long> counts = new EnumMap<>(ProjectStatus.class);
    try (ResultSet row = query.executeQuery()) {
      while (row.next()) {
        ProjectStatus group = ProjectStatus.of(OrderStatus.valueOf(row.getString(1)));
        counts.merge(group, row.getLong(2), Long::sum);
      }
    }
    return counts;
  }
}
