package fr.livrestaka.application.orders;

import static fr.livrestaka.application.orders.OrderFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.orders.OrderFixtures.Facts;
import fr.livrestaka.application.orders.port.OrderSearch;
import fr.livrestaka.application.orders.projects.Project;
import fr.livrestaka.application.orders.projects.ProjectCounts;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.ProjectStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every implementation of {@link OrderSearch} does. */
public abstract class OrderSearchContract {
  protected abstract OrderSearch search();

  /** An account without orders. */
  protected abstract AccountId newClient();

  protected abstract void store(Order order);

  /** A new tariff of this name; returns its id. */
  protected abstract String newTariff(String name);

  protected abstract void attachFile(Order order);

  protected abstract <T> T inTransaction(Supplier<T> work);

  private AccountId client;

  protected final AccountId client() {
    if (client == null) client = newClient();
    return client;
  }

  protected final Order placed(Facts facts) {
    Order order = OrderFixtures.order(client(), facts);
    store(order);
    return order;
  }

  @Test
  void ordersComeNewestFirstPageByPage() {
    Order oldest = placed(Facts.titled("Un").placedAt(NOON));
    Order newest = placed(Facts.titled("Trois").placedAt(NOON.plusMillis(2)));
    Order middle = placed(Facts.titled("Deux").placedAt(NOON.plusMillis(1)));
    assertThat(orders(1, 2).rows()).containsExactly(newest, middle);
    assertThat(orders(2, 2).rows()).containsExactly(oldest);
    assertThat(orders(3, 2).rows()).isEmpty();
    assertThat(orders(2, 2).total()).isEqualTo(3);
  }

  @Test
  void onlyTheClientsOwnOrdersOfTheStatusAreListed() {
    placed(Facts.titled("En attente"));
    Order paid = placed(Facts.titled("Payée").in(OrderStatus.PAYEE));
    store(OrderFixtures.order(newClient(), Facts.titled("Autre").in(OrderStatus.PAYEE)));
    Page<Order> found =
        inTransaction(
            () ->
                search()
                    .ofClient(client(), Optional.of(OrderStatus.PAYEE), new PageRequest(1, 10)));
    assertThat(found.rows()).containsExactly(paid);
    assertThat(found.total()).isEqualTo(1);
  }

  @Test
  void projectsComeByDueDateAndThoseWithoutOneLast() {
    placed(Facts.titled("Sans, ancien"));
    placed(Facts.titled("Proche").due(NOON.plusSeconds(10)));
    placed(Facts.titled("Sans, récent").placedAt(NOON.plusSeconds(1)));
    placed(Facts.titled("Lointain").due(NOON.plusSeconds(20)));
    assertThat(titles(Optional.empty(), Optional.empty()))
        .containsExactly("Lointain", "Proche", "Sans, récent", "Sans, ancien");
  }

  @Test
  void projectsAreOfTheStatusesOfTheirGroup() {
    for (OrderStatus status : OrderStatus.values()) {
      placed(Facts.titled("Projet " + status).in(status));
    }
    for (ProjectStatus group : ProjectStatus.values()) {
      assertThat(titles(Optional.of(group), Optional.empty()))
          .containsExactlyInAnyOrderElementsOf(
              group.statuses().stream().map(status -> "Projet " + status).toList());
    }
    assertThat(inTransaction(() -> search().count(client())))
        .isEqualTo(new ProjectCounts(9, 2, 4, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "ete, Été à 100 %",
    "ÉTÉ, Été à 100 %",
    "%, Été à 100 %",
    "_, snake_case",
    "\\, back\\slash",
    "c'est, C'est tout"
  })
  void titlesAreSearchedAsPeopleReadThem(String part, String found) {
    for (String title : List.of("Été à 100 %", "snake_case", "back\\slash", "C'est tout")) {
      placed(Facts.titled(title));
    }
    assertThat(titles(Optional.empty(), Optional.of(part))).containsExactly(found);
  }

  @Test
  void projectsNameTheirTariffAndTellOfFiles() {
    Order ofTariff = placed(Facts.titled("Par tarif").ofTariff(newTariff("Pack KDP")));
    placed(Facts.titled("Par clé").ofTariff("pack-standard").placedAt(NOON.minusSeconds(1)));
    attachFile(ofTariff);
    List<Project> rows = projects(Optional.empty(), Optional.empty(), 1, 10).rows();
    assertThat(rows)
        .extracting(Project::tariffName)
        .containsExactly(Optional.of("Pack KDP"), Optional.empty());
    assertThat(rows).extracting(Project::hasFiles).containsExactly(true, false);
    assertThat(rows).extracting(Project::createdAt).containsExactly(NOON, NOON.minusSeconds(1));
  }

  private Page<Order> orders(int number, int size) {
    return inTransaction(
        () -> search().ofClient(client(), Optional.empty(), new PageRequest(number, size)));
  }

  private List<String> titles(Optional<ProjectStatus> status, Optional<String> part) {
    return projects(status, part, 1, 50).rows().stream().map(Project::titre).toList();
  }

  private Page<Project> projects(
      Optional<ProjectStatus> status, Optional<String> part, int number, int size) {
    return inTransaction(
        () -> search().projects(client(), status, part, new PageRequest(number, size)));
  }
}
