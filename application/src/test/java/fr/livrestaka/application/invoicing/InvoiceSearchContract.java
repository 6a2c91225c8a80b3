package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.InvoiceListing.Total;
import fr.livrestaka.application.invoicing.InvoiceQuery.Sort;
import fr.livrestaka.application.invoicing.InvoiceView.ClientPart;
import fr.livrestaka.application.invoicing.InvoiceView.OrderPart;
import fr.livrestaka.application.invoicing.port.InvoiceSearch;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every implementation of {@link InvoiceSearch} does. */
public abstract class InvoiceSearchContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");
  private static final PageRequest ALL = new PageRequest(1, 50);

  private final String mark = "q" + UUID.randomUUID().toString().substring(0, 8);
  private final ClientPart client =
      new ClientPart(
          new AccountId(UUID.randomUUID().toString()),
          "Zoé",
          "Élan-" + mark,
          mark + "@example.org",
          Optional.of("1 rue des Dunes"),
          Optional.empty());

  protected abstract InvoiceSearch search();

  /** Stores an invoice with its order and, at the first one, its client. */
  protected abstract void store(InvoiceView invoice);

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void keepsEveryPart() {
    InvoiceView invoice = stored(InvoiceStatus.PAID, 48_000, 0);

    assertThat(inTransaction(() -> search().find(invoice.id()))).hasValue(invoice);
    assertThat(inTransaction(() -> search().find(new InvoiceId("nothing")))).isEmpty();
  }

  @Test
  void aClientsInvoicesComeTheLatestFirst() {
    InvoiceView oldest = stored(InvoiceStatus.PAID, 100, 0);
    InvoiceView latest = stored(InvoiceStatus.GENERATED, 200, 2);
    InvoiceView middle = stored(InvoiceStatus.SENT, 300, 1);
    var first = inTransaction(() -> search().ofClient(client.id(), new PageRequest(1, 2)));
    var second = inTransaction(() -> search().ofClient(client.id(), new PageRequest(2, 2)));

    assertThat(first.rows()).containsExactly(latest, middle);
    assertThat(first.total()).isEqualTo(3);
    assertThat(second.rows()).containsExactly(oldest);
    AccountId nobody = new AccountId("nobody");
    assertThat(inTransaction(() -> search().ofClient(nobody, ALL)).rows()).isEmpty();
  }

  @Test
  void findsWhateverCaseAndAccentsAndAddsUp() {
    InvoiceView small = stored(InvoiceStatus.PAID, 100, 0);
    InvoiceView large = stored(InvoiceStatus.PAID, 700, 1);
    InvoiceView open = stored(InvoiceStatus.SENT, 50, 2);
    InvoiceListing found = all(List.of(), "ZOE elan-" + mark, Sort.createdAt, true);

    assertThat(found.page().rows()).containsExactly(small, large, open);
    assertThat(found.totals())
        .containsOnly(
            Map.entry(InvoiceStatus.PAID, new Total(2, Money.ofCents(800))),
            Map.entry(InvoiceStatus.SENT, new Total(1, Money.ofCents(50))));
    assertThat(all(List.of(), large.number(), Sort.createdAt, true).page().rows())
        .containsExactly(large);
    assertThat(all(List.of(), mark + "@EXAMPLE", Sort.createdAt, true).page().total()).isEqualTo(3);
    assertThat(all(List.of(), mark + "%", Sort.createdAt, true).page().rows()).isEmpty();
    assertThat(all(List.of(InvoiceStatus.SENT), mark, Sort.createdAt, true).page().rows())
        .containsExactly(open);
  }

  @ParameterizedTest
  @EnumSource
  void sortsBothWays(Sort sort) {
    stored(InvoiceStatus.GENERATED, 300, 1);
    stored(InvoiceStatus.PAID, 100, 2);
    stored(InvoiceStatus.CANCELLED, 200, 0);
    List<InvoiceView> up = all(List.of(), mark, sort, true).page().rows();
    List<InvoiceView> down = all(List.of(), mark, sort, false).page().rows();

    assertThat(up).hasSize(3);
    assertThat(down).containsExactly(up.get(2), up.get(1), up.get(0));
    if (sort == Sort.amount) {
      assertThat(up)
          .extracting(invoice -> invoice.amount().cents())
          .containsExactly(100L, 200L, 300L);
    }
    if (sort == Sort.createdAt) {
      assertThat(up).extracting(InvoiceView::createdAt).isSorted();
    }
  }

  private InvoiceListing all(
      List<InvoiceStatus> statuses, String part, Sort sort, boolean ascending) {
    InvoiceQuery query = new InvoiceQuery(statuses, Optional.of(part), sort, ascending);
    return inTransaction(() -> search().all(query, ALL));
  }

  private InvoiceView stored(InvoiceStatus status, long cents, int minutes) {
    Instant time = NOON.plusSeconds(60L * minutes);
    String id = UUID.randomUUID().toString();
    OrderPart order =
        new OrderPart(
            new OrderId("order-" + id),
            "Roman",
            Optional.of("Tome 1\nTome 2"),
            OrderStatus.EN_COURS,
            Optional.of(Money.ofCents(cents)),
            time,
            time);
    InvoiceView invoice =
        new InvoiceView(
            new InvoiceId(id),
            "DEMO-" + id,
            Money.ofCents(cents),
            Money.ZERO,
            "/uploads/invoices/" + id + ".pdf",
            status,
            Optional.of(time),
            minutes == 1 ? Optional.empty() : Optional.of(time),
            status == InvoiceStatus.PAID ? Optional.of(time) : Optional.empty(),
            time,
            order,
            client);
    store(invoice);
    return invoice;
  }
}
