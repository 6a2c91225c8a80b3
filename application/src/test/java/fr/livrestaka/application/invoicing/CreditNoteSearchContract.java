package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.credit.CreditNoteView;
import fr.livrestaka.application.invoicing.credit.CreditNoteView.ClientPart;
import fr.livrestaka.application.invoicing.credit.CreditNoteView.InvoicePart;
import fr.livrestaka.application.invoicing.port.CreditNoteSearch;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link CreditNoteSearch} does. */
public abstract class CreditNoteSearchContract {
  private static final PageRequest ALL = new PageRequest(1, 50);

  private final String mark = "q" + UUID.randomUUID().toString().substring(0, 8);
  private final ClientPart client =
      new ClientPart(
          new AccountId(UUID.randomUUID().toString()),
          "Zoé",
          "Élan-" + mark,
          mark + "@example.org");

  protected abstract CreditNoteSearch search();

  protected abstract IssuedDocuments documents();

  protected abstract Transactions transactions();

  /** Stores an order with its title and, at the first one, its client. */
  protected abstract void store(OrderId order, String titre, ClientPart client);

  /** Takes from a document what it says, its ten years being over. */
  protected abstract void purge(String document);

  @Test
  void keepsEveryPart() {
    Invoice invoice = invoice();
    CreditNote note = documents().credit(invoice, 600);

    assertThat(find(note.id()))
        .hasValue(
            new CreditNoteView(
                note.id(),
                note.snapshot().number().text(),
                Money.ofCents(600),
                Money.ofCents(100),
                Money.ZERO,
                "Geste",
                note.snapshot().issuedAt(),
                "/uploads/" + note.path().value(),
                new InvoicePart(invoice.id(), invoice.snapshot().number().text(), "Les dunes"),
                client));
    assertThat(find(new CreditNoteId("nothing"))).isEmpty();
  }

  @Test
  void aClientsNotesComePageByPage() {
    for (int i = 0; i < 3; i++) documents().credit(invoice(), 100);
    var first = read(() -> search().ofClient(client.id(), new PageRequest(1, 2)));
    var second = read(() -> search().ofClient(client.id(), new PageRequest(2, 2)));

    assertThat(first.rows()).hasSize(2);
    assertThat(first.total()).isEqualTo(3);
    assertThat(second.rows()).hasSize(1).doesNotContainAnyElementsOf(first.rows());
    assertThat(read(() -> search().ofClient(new AccountId("nobody"), ALL)).rows()).isEmpty();
  }

  @Test
  void findsByNumbersNameAndAddress() {
    Invoice invoice = invoice();
    CreditNote note = documents().credit(invoice, 100);

    for (String part :
        List.of(
            note.snapshot().number().text(),
            invoice.snapshot().number().text(),
            "ZOE elan-" + mark,
            mark + "@EXAMPLE")) {
      assertThat(ids(part)).as(part).containsExactly(note.id());
    }
    assertThat(ids(mark + "%")).isEmpty();
    assertThat(read(() -> search().all(Optional.empty(), ALL)).total()).isPositive();
  }

  @Test
  void oneOfSeveralInvoicesIsFoundByEachNumber() {
    Invoice first = invoice();
    Invoice second = invoice();
    CreditNote note = documents().creditBoth(first, second);

    for (Invoice invoice : List.of(first, second)) {
      assertThat(ids(invoice.snapshot().number().text())).containsExactly(note.id());
    }
  }

  @Test
  void aPurgedNoteIsStillListed() {
    CreditNote note = documents().credit(invoice(), 100);
    purge(note.id().value());

    CreditNoteView shown = find(note.id()).orElseThrow();
    assertThat(shown.reason()).isEmpty();
    assertThat(shown.amount()).isEqualTo(Money.ofCents(100));
    assertThat(read(() -> search().ofClient(client.id(), ALL)).rows()).containsExactly(shown);
  }

  private Invoice invoice() {
    OrderId order = new OrderId(UUID.randomUUID().toString());
    store(order, "Les dunes", client);
    return documents().invoice(client.id(), order, "pi_" + order.value(), 48_000);
  }

  private List<CreditNoteId> ids(String part) {
    return read(() -> search().all(Optional.of(part), ALL)).rows().stream()
        .map(CreditNoteView::id)
        .toList();
  }

  private Optional<CreditNoteView> find(CreditNoteId id) {
    return read(() -> search().find(id));
  }

  private <T> T read(Supplier<T> work) {
    return transactions().write(work);
  }
}
