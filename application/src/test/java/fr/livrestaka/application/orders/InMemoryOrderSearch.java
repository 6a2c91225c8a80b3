package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.OrderSearch;
import fr.livrestaka.application.orders.projects.Project;
import fr.livrestaka.application.orders.projects.ProjectCounts;
import fr.livrestaka.application.orders.projects.ProjectPosition;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.ProjectStatus;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Lists and counts of orders in memory. */
public final class InMemoryOrderSearch implements OrderSearch {
  private static final Comparator<OrderPosition> NEWEST_FIRST =
      Comparator.comparing(OrderPosition::createdAt)
          .thenComparing(position -> position.id().value())
          .reversed();
  private static final Comparator<ProjectPosition> BY_DUE_DATE =
      Comparator.<ProjectPosition, Instant>comparing(
              position -> position.dateEcheance().orElse(Instant.MIN), Comparator.reverseOrder())
          .thenComparing(
              position -> new OrderPosition(position.createdAt(), position.id()), NEWEST_FIRST);

  public final Map<String, String> tariffNames = new HashMap<>();
  public final Set<OrderId> withFiles = new HashSet<>();
  private final List<Order> orders = new ArrayList<>();

  public void add(Order order) {
    orders.add(order);
  }

  @Override
  public Page<Order> ofClient(AccountId client, Optional<OrderStatus> status, PageRequest page) {
    return page(ordersOf(client, status), page);
  }

  @Override
  public Slice<Order> ofClientBehind(
      AccountId client, Optional<OrderStatus> status, OrderPosition position, int size) {
    return slice(
        ordersOf(client, status),
        order -> NEWEST_FIRST.compare(OrderPosition.behind(order), position) > 0,
        size);
  }

  @Override
  public Page<Project> projects(
      AccountId client,
      Optional<ProjectStatus> status,
      Optional<String> titlePart,
      PageRequest page) {
    return page(projectsOf(client, status, titlePart), page);
  }

  @Override
  public Slice<Project> projectsBehind(
      AccountId client,
      Optional<ProjectStatus> status,
      Optional<String> titlePart,
      ProjectPosition position,
      int size) {
    return slice(
        projectsOf(client, status, titlePart),
        project -> BY_DUE_DATE.compare(ProjectPosition.behind(project), position) > 0,
        size);
  }

  @Override
  public ProjectCounts count(AccountId client) {
    return new ProjectCounts(
        ordersOf(client, Optional.empty()).size(),
        projectsOf(client, Optional.of(ProjectStatus.active), Optional.empty()).size(),
        projectsOf(client, Optional.of(ProjectStatus.pending), Optional.empty()).size(),
        projectsOf(client, Optional.of(ProjectStatus.completed), Optional.empty()).size());
  }

  private List<Order> ordersOf(AccountId client, Optional<OrderStatus> status) {
    return orders.stream()
        .filter(order -> order.userId().equals(client))
        .filter(order -> status.isEmpty() || order.statut() == status.get())
        .sorted(Comparator.comparing(OrderPosition::behind, NEWEST_FIRST))
        .toList();
  }

  private List<Project> projectsOf(
      AccountId client, Optional<ProjectStatus> status, Optional<String> titlePart) {
    return ordersOf(client, Optional.empty()).stream()
        .filter(order -> status.isEmpty() || ProjectStatus.of(order.statut()) == status.get())
        .filter(order -> plain(order.titre()).contains(plain(titlePart.orElse(""))))
        .map(this::project)
        .sorted(Comparator.comparing(ProjectPosition::behind, BY_DUE_DATE))
        .toList();
  }

  private Project project(Order order) {
    return new Project(
        order.id(),
        order.titre(),
        order.description(),
        order.statut(),
        order.packType(),
        order.packType().flatMap(id -> Optional.ofNullable(tariffNames.get(id))),
        order.amount(),
        order.pagesDeclarees(),
        order.pagesVerifiees(),
        order.dateEcheance(),
        order.dateFinition(),
        order.createdAt(),
        order.updatedAt(),
        withFiles.contains(order.id()));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private static <T> Page<T> page(List<T> all, PageRequest page) {
    List<T> rows = all.stream().skip(page.offset()).limit(page.size()).toList();
    return new Page<>(rows, page.number(), page.size(), all.size());
  }

  private static <T> Slice<T> slice(List<T> all, Predicate<T> isBehind, int size) {
    return Slice.cut(all.stream().filter(isBehind).limit(size + 1L).toList(), size);
  }
}
