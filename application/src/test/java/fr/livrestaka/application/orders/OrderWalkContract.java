package fr.livrestaka.application.orders;

import static fr.livrestaka.application.orders.OrderFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.orders.OrderFixtures.Facts;
import fr.livrestaka.application.orders.projects.Project;
import fr.livrestaka.application.orders.projects.ProjectPosition;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.ProjectStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks through lists that grow meanwhile: every row that was there is seen exactly once. */
public abstract class OrderWalkContract extends OrderSearchContract {
  private static final OrderStatus[] STATUSES = OrderStatus.values();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aWalkThroughOrdersSeesEachOnce(int seed) {
    Random random = new Random(seed);
    Optional<OrderStatus> status =
        seed % 2 == 0 ? Optional.empty() : Optional.of(OrderStatus.EN_ATTENTE);
    List<OrderId> atFirst = manyOrders(random);
    List<OrderId> expected = all(status);
    Order first = firstOrder(status);
    List<OrderId> seen = new ArrayList<>(List.of(first.id()));
    walk(
        random,
        OrderPosition.behind(first),
        (position, size) -> search().ofClientBehind(client(), status, position, size),
        OrderPosition::behind,
        order -> seen.add(order.id()));
    assertThat(seen).doesNotHaveDuplicates();
    assertThat(seen).filteredOn(atFirst::contains).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6, 7, 8})
  void aWalkThroughProjectsSeesEachOnce(int seed) {
    Random random = new Random(seed);
    Optional<ProjectStatus> status =
        seed % 2 == 0 ? Optional.empty() : Optional.of(ProjectStatus.pending);
    List<OrderId> atFirst = manyOrders(random);
    List<Project> projects = projects(status);
    List<OrderId> seen = new ArrayList<>(List.of(projects.getFirst().id()));
    walk(
        random,
        ProjectPosition.behind(projects.getFirst()),
        (position, size) ->
            search().projectsBehind(client(), status, Optional.of("tome"), position, size),
        ProjectPosition::behind,
        project -> seen.add(project.id()));
    assertThat(seen).doesNotHaveDuplicates();
    assertThat(seen)
        .filteredOn(atFirst::contains)
        .containsExactlyElementsOf(projects.stream().map(Project::id).toList());
  }

  private interface Reader<T, P> {
    Slice<T> read(P position, int size);
  }

  private <T, P> void walk(
      Random random, P start, Reader<T, P> reader, Function<T, P> behind, Consumer<T> visitor) {
    P position = start;
    boolean more = true;
    while (more) {
      P here = position;
      Slice<T> slice = inTransaction(() -> reader.read(here, 1 + random.nextInt(5)));
      slice.rows().forEach(visitor);
      more = slice.more();
      if (more) position = behind.apply(slice.rows().getLast());
      if (random.nextInt(3) == 0) placed(someOrder(random));
    }
  }

  private List<OrderId> manyOrders(Random random) {
    List<OrderId> placed = new ArrayList<>();
    for (int n = 0; n < 40; n++) placed.add(placed(someOrder(random)).id());
    return placed;
  }

  /** Times are few, so that many are alike. */
  private static Facts someOrder(Random random) {
    Facts facts =
        Facts.titled("Tome " + random.nextInt(1000))
            .in(STATUSES[random.nextInt(STATUSES.length)])
            .placedAt(NOON.plusMillis(random.nextInt(8)));
    return random.nextBoolean() ? facts : facts.due(NOON.plusMillis(random.nextInt(5)));
  }

  private List<OrderId> all(Optional<OrderStatus> status) {
    return inTransaction(() -> search().ofClient(client(), status, new PageRequest(1, 100)))
        .rows()
        .stream()
        .map(Order::id)
        .toList();
  }

  private Order firstOrder(Optional<OrderStatus> status) {
    return inTransaction(() -> search().ofClient(client(), status, new PageRequest(1, 1)))
        .rows()
        .getFirst();
  }

  private List<Project> projects(Optional<ProjectStatus> status) {
    return inTransaction(
            () -> search().projects(client(), status, Optional.of("tome"), new PageRequest(1, 100)))
        .rows();
  }
}
