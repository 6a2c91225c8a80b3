package fr.livrestaka.application.orders;

import static fr.livrestaka.application.orders.OrderFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.orders.OrderDossier.AttachedFile;
import fr.livrestaka.application.orders.OrderDossier.IssuedInvoice;
import fr.livrestaka.application.orders.OrderFixtures.Facts;
import fr.livrestaka.application.orders.port.TeamOrderSearch;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every implementation of {@link TeamOrderSearch} does. */
public abstract class TeamOrderSearchContract {
  private static final Optional<String> ANY_TEXT = Optional.empty();

  protected abstract TeamOrderSearch search();

  /** A stored account without orders. */
  protected abstract Account newClient();

  protected abstract void store(Order order);

  /** Gives the file's id. */
  protected abstract String attachFile(Order order);

  /** Gives the invoice's id. */
  protected abstract String issueInvoice(Order order);

  protected abstract <T> T inTransaction(Supplier<T> work);

  private Account client;

  private Account client() {
    if (client == null) client = newClient();
    return client;
  }

  @Test
  void ordersComeWithTheirClientAndAreCountedByStatus() {
    Order first = placed(Facts.titled("Un"));
    Order last = placed(Facts.titled("Trois").placedAt(NOON.plusMillis(2)));
    Order atWork =
        placed(Facts.titled("Deux").placedAt(NOON.plusMillis(1)).in(OrderStatus.EN_COURS));

    OrderListing firstPage = list(ofClient(), OrderSort.NEWEST_FIRST, new PageRequest(1, 2));

    assertThat(firstPage.page().rows())
        .extracting(ClientOrder::order)
        .containsExactly(last, atWork);
    assertThat(firstPage.page().rows())
        .extracting(ClientOrder::client)
        .containsOnly(ClientOrder.Client.of(client()));
    assertThat(firstPage.page().total()).isEqualTo(3);
    assertThat(firstPage.counts())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(OrderStatus.EN_ATTENTE, 2L, OrderStatus.EN_COURS, 1L));
    assertThat(list(ofClient(), OrderSort.NEWEST_FIRST, new PageRequest(2, 2)).page().rows())
        .extracting(ClientOrder::order)
        .containsExactly(first);
  }

  @Test
  void whatMatchesNothingIsEmpty() {
    OrderListing none = list(ofClient(), OrderSort.NEWEST_FIRST, new PageRequest(1, 10));
    assertThat(none.page().rows()).isEmpty();
    assertThat(none.page().total()).isZero();
    assertThat(none.counts()).isEmpty();
  }

  @Test
  void eachFilterLeavesWhatItNames() {
    AccountId corrector = new AccountId(UUID.randomUUID().toString());
    Order early = placed(Facts.titled("Tôt"));
    Order late = placed(Facts.titled("Tard").placedAt(NOON.plusSeconds(60)));
    Order paid = placed(Facts.titled("Payée").in(OrderStatus.PAYEE));
    Order inCharge =
        OrderFixtures.order(client().id(), Facts.titled("Confiée"))
            .assigned(Optional.of(corrector), NOON);
    store(inCharge);

    assertThat(found(OrderFilter.inChargeOf(corrector, Optional.empty())))
        .containsExactly(inCharge);
    assertThat(found(OrderFilter.inChargeOf(corrector, Optional.of(OrderStatus.PAYEE)))).isEmpty();
    assertThat(found(filter(ANY_TEXT, Optional.of(OrderStatus.PAYEE), null, null)))
        .containsExactly(paid);
    assertThat(found(filter(ANY_TEXT, Optional.empty(), NOON.plusMillis(1), null)))
        .containsExactly(late);
    assertThat(found(filter(ANY_TEXT, Optional.empty(), NOON, NOON)))
        .containsExactlyInAnyOrder(early, paid, inCharge);
  }

  /** As the domain has it, {@link Order#isInChargeOf}. */
  @Test
  void nobodyIsInChargeOfHisOwnOrder() {
    store(OrderFixtures.inOwnCharge(client().id()));
    assertThat(found(OrderFilter.inChargeOf(client().id(), Optional.empty()))).isEmpty();
  }

  @Test
  void textIsSoughtInIdsTitlesAndAddresses() {
    Order one = placed(Facts.titled("Cherchez 100%"));
    Order other = placed(Facts.titled("Autre"));

    assertThat(found(text(one.id().value().substring(3, 30)))).containsExactly(one);
    assertThat(found(text(client().email().toUpperCase(Locale.ROOT))))
        .containsExactlyInAnyOrder(one, other);
    assertThat(found(text("%"))).containsExactly(one);
    assertThat(found(text("_"))).isEmpty();
    assertThat(found(text("CHÉRCHEZ 10"))).containsExactly(one);
    assertThat(found(text("herche"))).containsExactly(one);
    assertThat(found(text("introuvable"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void walkingShowsEachOnceInTheOrderOfThePages(OrderSort.Field field) {
    for (int n = 0; n < 7; n++) {
      placed(
          Facts.titled("Titre " + n % 3)
              .placedAt(NOON.plusMillis(n / 2))
              .in(n % 2 == 0 ? OrderStatus.ANNULEE : OrderStatus.EN_ATTENTE));
    }
    for (boolean ascending : new boolean[] {true, false}) {
      OrderSort sort = new OrderSort(field, ascending);
      List<ClientOrder> all = list(ofClient(), sort, new PageRequest(1, 10)).page().rows();
      assertThat(all).hasSize(7);
      assertThat(walked(sort, all.getFirst())).containsExactlyElementsOf(all);
    }
  }

  private List<ClientOrder> walked(OrderSort sort, ClientOrder first) {
    List<ClientOrder> walked = new ArrayList<>(List.of(first));
    boolean goesOn = true;
    while (goesOn) {
      var position = TeamOrderPosition.behind(walked.getLast().order(), sort.field());
      Slice<ClientOrder> next = inTransaction(() -> search().behind(ofClient(), sort, position, 2));
      assertThat(next.rows()).isNotEmpty();
      walked.addAll(next.rows());
      goesOn = next.more();
    }
    return walked;
  }

  @Test
  void anOrdersFilesAndInvoicesAreItsOwn() {
    Order order = placed(Facts.titled("Les dunes"));
    Order other = placed(Facts.titled("Autre"));
    List<String> files = Stream.generate(() -> attachFile(order)).limit(2).toList();
    List<String> invoices = Stream.generate(() -> issueInvoice(order)).limit(2).toList();
    attachFile(other);
    issueInvoice(other);

    assertThat(inTransaction(() -> search().files(order.id())))
        .extracting(AttachedFile::id)
        .containsExactlyInAnyOrderElementsOf(files);
    assertThat(inTransaction(() -> search().invoices(order.id())))
        .extracting(IssuedInvoice::id)
        .containsExactlyInAnyOrderElementsOf(invoices);
    OrderId none = new OrderId("none");
    assertThat(inTransaction(() -> search().files(none))).isEmpty();
    assertThat(inTransaction(() -> search().invoices(none))).isEmpty();
  }

  private Order placed(Facts facts) {
    Order order = OrderFixtures.order(client().id(), facts);
    store(order);
    return order;
  }

  private List<Order> found(OrderFilter filter) {
    return list(filter, OrderSort.NEWEST_FIRST, new PageRequest(1, 50)).page().rows().stream()
        .map(ClientOrder::order)
        .toList();
  }

  private OrderListing list(OrderFilter filter, OrderSort sort, PageRequest page) {
    return inTransaction(() -> search().list(filter, sort, page));
  }

  private OrderFilter ofClient() {
    return text(null);
  }

  private OrderFilter text(String text) {
    return filter(Optional.ofNullable(text), Optional.empty(), null, null);
  }

  /** Among the client's own orders. */
  private OrderFilter filter(
      Optional<String> text, Optional<OrderStatus> status, Instant from, Instant to) {
    return new OrderFilter(
        text,
        status,
        Optional.of(client().id()),
        Optional.empty(),
        Optional.ofNullable(from),
        Optional.ofNullable(to));
  }
}
