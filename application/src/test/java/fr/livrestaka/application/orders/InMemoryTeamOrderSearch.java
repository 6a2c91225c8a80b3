package fr.livrestaka.application.orders;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.orders.OrderDossier.AttachedFile;
import fr.livrestaka.application.orders.OrderDossier.IssuedInvoice;
import fr.livrestaka.application.orders.port.TeamOrderSearch;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The team's view of orders in memory. */
public final class InMemoryTeamOrderSearch implements TeamOrderSearch {
  private final InMemoryOrders orders;
  private final Accounts accounts;
  private final Map<OrderId, List<AttachedFile>> files = new HashMap<>();
  private final Map<OrderId, List<IssuedInvoice>> invoices = new HashMap<>();

  public InMemoryTeamOrderSearch(InMemoryOrders orders, Accounts accounts) {
    this.orders = orders;
    this.accounts = accounts;
  }

  public void attach(OrderId order, AttachedFile file) {
    files.computeIfAbsent(order, id -> new ArrayList<>()).add(file);
  }

  public void issue(OrderId order, IssuedInvoice invoice) {
    invoices.computeIfAbsent(order, id -> new ArrayList<>()).add(invoice);
  }

  @Override
  public OrderListing list(OrderFilter filter, OrderSort sort, PageRequest page) {
    List<ClientOrder> all = matching(filter, sort).toList();
    Map<OrderStatus, Long> counts =
        all.stream().collect(Collectors.groupingBy(o -> o.order().statut(), Collectors.counting()));
    List<ClientOrder> rows = all.stream().skip(page.offset()).limit(page.size()).toList();
    return new OrderListing(new Page<>(rows, page.number(), page.size(), all.size()), counts);
  }

  @Override
  public Slice<ClientOrder> behind(
      OrderFilter filter, OrderSort sort, TeamOrderPosition position, int size) {
    Comparator<TeamOrderPosition> comparator = positions(sort);
    return Slice.cut(
        matching(filter, sort)
            .filter(one -> comparator.compare(positionOf(one.order(), sort), position) > 0)
            .limit(size + 1L)
            .toList(),
        size);
  }

  private Stream<ClientOrder> matching(OrderFilter filter, OrderSort sort) {
    return orders.all().stream()
        .flatMap(
            order ->
                accounts
                    .find(order.userId())
                    .map(client -> new ClientOrder(order, ClientOrder.Client.of(client)))
                    .stream())
        .filter(one -> matches(filter, one))
        .sorted(Comparator.comparing(one -> positionOf(one.order(), sort), positions(sort)));
  }

  private static boolean matches(OrderFilter filter, ClientOrder one) {
    Order order = one.order();
    return filter.search().map(text -> isIn(text, one)).orElse(true)
        && filter.statut().map(order.statut()::equals).orElse(true)
        && filter.client().map(order.userId()::equals).orElse(true)
        && filter.corrector().map(order::isInChargeOf).orElse(true)
        && filter.from().map(from -> !order.createdAt().isBefore(from)).orElse(true)
        && filter.to().map(to -> !order.createdAt().isAfter(to)).orElse(true);
  }

  private static boolean isIn(String text, ClientOrder one) {
    String sought = folded(text);
    return Stream.of(one.order().id().value(), one.order().titre(), one.client().email())
        .anyMatch(where -> folded(where).contains(sought));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "");
  }

  private static TeamOrderPosition positionOf(Order order, OrderSort sort) {
    return TeamOrderPosition.behind(order, sort.field());
  }

  private static Comparator<TeamOrderPosition> positions(OrderSort sort) {
    Comparator<TeamOrderPosition> ascending =
        Comparator.comparing(InMemoryTeamOrderSearch::key)
            .thenComparing(position -> position.id().value());
    return sort.ascending() ? ascending : ascending.reversed();
  }

  /** Texts that are in the order of what they stand for. */
  private static String key(TeamOrderPosition position) {
    return switch (position) {
      case TeamOrderPosition.AtTime at -> "%020d".formatted(at.time().toEpochMilli());
      case TeamOrderPosition.AtTitle at -> at.title();
      case TeamOrderPosition.AtStatus at -> "%03d".formatted(at.status().ordinal());
    };
  }

  @Override
  public List<AttachedFile> files(OrderId order) {
    return List.copyOf(files.getOrDefault(order, List.of()));
  }

  @Override
  public List<IssuedInvoice> invoices(OrderId order) {
    return List.copyOf(invoices.getOrDefault(order, List.of()));
  }
}
