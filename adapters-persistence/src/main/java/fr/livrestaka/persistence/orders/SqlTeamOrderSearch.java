package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.ClientOrder;
import fr.livrestaka.application.orders.ClientOrder.Client;
import fr.livrestaka.application.orders.OrderDossier.AttachedFile;
import fr.livrestaka.application.orders.OrderDossier.IssuedInvoice;
import fr.livrestaka.application.orders.OrderFilter;
import fr.livrestaka.application.orders.OrderListing;
import fr.livrestaka.application.orders.OrderSort;
import fr.livrestaka.application.orders.TeamOrderPosition;
import fr.livrestaka.application.orders.port.TeamOrderSearch;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The team's view of orders in MySQL; three statements a page, two from a position on, one a list
 * of a dossier.
 */
@Singleton
final class SqlTeamOrderSearch implements TeamOrderSearch {
  private final OrderRows rows;
  private final Statements statements;

  SqlTeamOrderSearch(OrderRows rows, Statements statements) {
    this.rows = rows;
    this.statements = statements;
  }

  @Override
  public OrderListing list(OrderFilter filter, OrderSort sort, PageRequest page) {
    TeamOrderQuery query = new TeamOrderQuery(filter);
    Map<OrderStatus, Long> counts = counts(query);
    long total = counts.values().stream().mapToLong(Long::longValue).sum();
    List<ClientOrder> found = found(query.page(sort), query.pageValues(page));
    return new OrderListing(new Page<>(found, page.number(), page.size(), total), counts);
  }

  @Override
  public Slice<ClientOrder> behind(
      OrderFilter filter, OrderSort sort, TeamOrderPosition position, int size) {
    TeamOrderQuery query = new TeamOrderQuery(filter).behind(sort, position);
    return Slice.cut(found(query.first(sort), query.firstValues(size + 1)), size);
  }

  private Map<OrderStatus, Long> counts(TeamOrderQuery query) {
    Map<OrderStatus, Long> counts = new EnumMap<>(OrderStatus.class);
    statements.query(
        query.counts(),
        row ->
            counts.put(OrderStatus.valueOf(row.getString("statut")), row.getLong("orders")) == null,
        query.countValues());
    return counts;
  }

  private List<ClientOrder> found(String sql, Object... values) {
    Map<String, Client> clients = new LinkedHashMap<>();
    statements.query(
        sql,
        row ->
            clients.put(
                    row.getString("id"),
                    new Client(
                        row.getString("clientId"),
                        row.getString("prenom"),
                        row.getString("nom"),
                        row.getString("email")))
                == null,
        values);
    if (clients.isEmpty()) return List.of();
    Map<String, ClientOrder> orders = new HashMap<>();
    rows.findByIdIn(clients.keySet()).stream()
        .map(OrderRow::toOrder)
        .forEach(
            order ->
                Optional.ofNullable(clients.get(order.id().value()))
                    .ifPresent(
                        client -> orders.put(order.id().value(), new ClientOrder(order, client))));
    return clients.keySet().stream().flatMap(id -> Stream.ofNullable(orders.get(id))).toList();
  }

  @Override
  public List<AttachedFile> files(OrderId order) {
    return statements.query(
        """
        SELECT id, filename, url, mimeType, size, createdAt FROM files
        WHERE commandeId = ? ORDER BY createdAt, id
        """,
        row ->
            new AttachedFile(
                row.getString("id"),
                row.getString("filename"),
                StoredPath.ofUrl(row.getString("url")).map(StoredPath::url).orElse(""),
                row.getString("mimeType"),
                row.getInt("size"),
                Statements.instant(row, "createdAt")),
        order.value());
  }

  @Override
  public List<IssuedInvoice> invoices(OrderId order) {
    return statements.query(
        """
        SELECT id, number, amount, status, createdAt FROM invoices
        WHERE commandeId = ? ORDER BY createdAt, id
        """,
        row ->
            new IssuedInvoice(
                row.getString("id"),
                row.getString("number"),
                Money.ofCents(row.getLong("amount")),
                row.getString("status"),
                Statements.instant(row, "createdAt")),
        order.value());
  }
}
