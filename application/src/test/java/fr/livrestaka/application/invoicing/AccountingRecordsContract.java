package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.port.AccountingRecords;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.domain.invoicing.books.BookEntry.Kind;
import fr.livrestaka.domain.invoicing.books.BookEntry.Market;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link AccountingRecords} does; prices bear 20 % VAT. */
public abstract class AccountingRecordsContract {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
  private static final Instant NOON = Instant.parse("2031-05-06T10:00:00Z");

  private final String payment = UUID.randomUUID().toString();

  protected abstract AccountingRecords records();

  protected abstract IssuedDocuments documents();

  protected abstract Transactions transactions();

  /** A client that exists. */
  protected abstract AccountId client();

  /** An order of the client that exists. */
  protected abstract OrderId order(AccountId client);

  /** Stores a payment. */
  protected abstract void pay(OrderId order, String payment, long cents, Instant at);

  /** Stores a refund that has succeeded; gives its id. */
  protected abstract String refund(OrderId order, String payment, long cents, Instant at);

  /** Takes from a document what it says, its ten years being over. */
  protected abstract void purge(String document);

  @Test
  void documentsBearTheirVatAndCreditNotesTake() {
    Invoice invoice = invoice();
    CreditNote note = documents().credit(invoice, 1_200);

    assertThat(on(invoice.snapshot().issuedOn(), invoice.order()))
        .containsExactlyInAnyOrder(
            entry(invoice, Kind.INVOICE, number(invoice), Optional.empty(), 40_000, 8_000),
            entry(
                invoice,
                Kind.CREDIT_NOTE,
                note.snapshot().number().text(),
                Optional.of(number(invoice)),
                -1_000,
                -200));
    assertThat(on(invoice.snapshot().issuedOn().plusDays(1), invoice.order())).isEmpty();
    assertThat(on(invoice.snapshot().issuedOn().minusDays(1), invoice.order())).isEmpty();
  }

  @Test
  void moneyBearsTheVatOfItsInvoice() {
    Invoice invoice = invoice();
    pay(invoice.order(), payment, 48_000, NOON);
    String refund = refund(invoice.order(), payment, 600, NOON);
    Optional<String> number = Optional.of(number(invoice));
    Optional<LocalDate> issued = Optional.of(invoice.snapshot().issuedOn());

    assertThat(on(DAY, invoice.order()))
        .containsExactlyInAnyOrder(
            money(
                invoice.order(),
                Kind.PAYMENT,
                payment,
                number,
                Optional.of(20),
                issued,
                40_000,
                8_000),
            money(
                invoice.order(), Kind.REFUND, refund, number, Optional.of(20), issued, -500, -100));
  }

  @Test
  void theVatOfAPaymentWithoutInvoiceIsNotKnown() {
    OrderId order = order(client());
    pay(order, payment, 48_000, NOON);

    assertThat(on(DAY, order))
        .containsExactly(
            money(
                order,
                Kind.PAYMENT,
                payment,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                48_000,
                0));
  }

  @Test
  void whatIsPurgedKeepsItsAmountsAndHasNoRate() {
    Invoice invoice = invoice();
    CreditNote note = documents().credit(invoice, 1_200);
    pay(invoice.order(), payment, 48_000, NOON);
    purge(invoice.id().value());
    purge(note.id().value());

    List<BookEntry> entries = on(invoice.snapshot().issuedOn(), invoice.order());
    assertThat(entries).hasSize(2).allMatch(entry -> entry.vatPercent().isEmpty());
    assertThat(entries)
        .extracting(BookEntry::amounts)
        .containsExactlyInAnyOrder(amounts(40_000, 8_000), amounts(-1_000, -200));
    assertThat(on(DAY, invoice.order()))
        .singleElement()
        .extracting(BookEntry::amounts)
        .isEqualTo(amounts(48_000, 0));
  }

  private Invoice invoice() {
    AccountId client = client();
    return documents().invoice(client, order(client), payment, 48_000);
  }

  private List<BookEntry> on(LocalDate day, OrderId order) {
    AccountingPeriod period = new AccountingPeriod(day, day);
    return transactions().write(() -> records().within(period)).stream()
        .filter(entry -> entry.order().equals(order.value()))
        .toList();
  }

  private static BookEntry entry(
      Invoice invoice, Kind kind, String number, Optional<String> refersTo, long net, long tax) {
    return new BookEntry(
        kind,
        number,
        invoice.order().value(),
        refersTo,
        invoice.snapshot().issuedOn(),
        Optional.of(20),
        Optional.empty(),
        Market.CONSUMER,
        Optional.of(invoice.snapshot().issuedOn()),
        amounts(net, tax));
  }

  private static BookEntry money(
      OrderId order,
      Kind kind,
      String id,
      Optional<String> invoice,
      Optional<Integer> rate,
      Optional<LocalDate> invoicedOn,
      long net,
      long tax) {
    return new BookEntry(
        kind,
        id,
        order.value(),
        invoice,
        DAY,
        rate,
        Optional.empty(),
        Market.CONSUMER,
        invoicedOn,
        amounts(net, tax));
  }

  private static Amounts amounts(long net, long tax) {
    return new Amounts(Money.ofCents(net), Money.ofCents(tax), Money.ofCents(net + tax));
  }

  private static String number(Invoice invoice) {
    return invoice.snapshot().number().text();
  }
}
