package fr.livrestaka.application.invoicing.books;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.ChangeInvoiceStatus;
import fr.livrestaka.application.invoicing.SoldOrders;
import fr.livrestaka.application.payments.InMemoryRefunds;
import fr.livrestaka.application.payments.PaymentFixtures;
import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.MoneyReceived;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.domain.invoicing.books.BookEntry.Kind;
import fr.livrestaka.domain.invoicing.books.Books;
import fr.livrestaka.domain.payments.events.RefundSettled;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The books of a seller with 20 % VAT, to the cent. */
class ExportBooksTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private final SoldOrders sold = new SoldOrders();
  private final InMemoryHouse house = sold.house;

  @Test
  void documentsAndMoneyBearTheirVatAndAddUp() {
    Invoice invoice = sold.paid(35_000);
    refund(invoice, 6_000);
    Books books = on(DAY);

    assertThat(sum(books, Kind.INVOICE)).isEqualTo(amounts(29_167, 5_833));
    assertThat(sum(books, Kind.CREDIT_NOTE)).isEqualTo(amounts(-5_000, -1_000));
    assertThat(sum(books, Kind.PAYMENT)).isEqualTo(amounts(29_167, 5_833));
    assertThat(sum(books, Kind.REFUND)).isEqualTo(amounts(-5_000, -1_000));
    assertThat(books.entries())
        .filteredOn(entry -> entry.kind() != Kind.INVOICE)
        .extracting(BookEntry::refersTo)
        .containsOnly(Optional.of(invoice.snapshot().number().text()));
    assertThat(books.vatByRate()).containsExactly(new Books.OfRate(20, amounts(24_167, 4_833)));
    assertThat(books.consumerSales())
        .containsExactly(new Books.OfDay(DAY, 20, false, 2, amounts(24_167, 4_833)));
    assertThat(books.consumerPayments())
        .containsExactly(new Books.OfDay(DAY, 20, false, 2, amounts(24_167, 4_833)));
  }

  @Test
  void oddRefundsOfAWholeInvoiceLeaveNoCentOfVat() {
    Invoice invoice = sold.paid(35_000);
    for (long cents : new long[] {11_667, 1, 11_666, 2, 11_664}) refund(invoice, cents);
    Books books = on(DAY);

    assertThat(books.vatByRate()).containsExactly(new Books.OfRate(20, amounts(0, 0)));
    assertThat(sum(books, Kind.REFUND)).isEqualTo(amounts(-29_167, -5_833));
    assertThat(books.consumerPayments())
        .containsExactly(new Books.OfDay(DAY, 20, false, 6, amounts(0, 0)));
  }

  @Test
  void moneyThatCameByHandIsInTheBooksUntilItIsTakenBack() {
    Invoice invoice = sold.unpaid();
    assertThat(sum(on(DAY), Kind.PAYMENT)).isEqualTo(amounts(0, 0));
    mark(invoice, InvoiceStatus.PAID);
    assertThat(sum(on(DAY), Kind.PAYMENT)).isEqualTo(amounts(29_167, 5_833));
    house.pass(Duration.ofDays(1));
    mark(invoice, InvoiceStatus.GENERATED);

    assertThat(sum(on(DAY), Kind.PAYMENT)).isEqualTo(amounts(29_167, 5_833));
    assertThat(sum(on(DAY.plusDays(1)), Kind.PAYMENT)).isEqualTo(amounts(-29_167, -5_833));
    assertThat(between(DAY, DAY.plusDays(1)).consumerPayments())
        .extracting(day -> day.amounts().total().cents())
        .containsExactly(35_000L, -35_000L);
  }

  /** Else a way of paying that is corrected later would double the receipts of a month. */
  @Test
  void moneyThatIsDescribedAnewCountsOnceOnEachDay() {
    Invoice invoice = sold.unpaid();
    mark(invoice, InvoiceStatus.PAID);
    house.pass(Duration.ofDays(40));
    house
        .get(ChangeInvoiceStatus.class)
        .change(
            sold.admin(),
            invoice.id(),
            InvoiceStatus.PAID,
            Optional.of(new MoneyReceived(PaymentWay.CHEQUE, Optional.empty(), Optional.empty())));

    assertThat(sum(on(DAY), Kind.PAYMENT)).isEqualTo(amounts(29_167, 5_833));
    assertThat(sum(on(DAY.plusDays(40)), Kind.PAYMENT)).isEqualTo(amounts(0, 0));
    assertThat(on(DAY).entries())
        .filteredOn(entry -> entry.kind() == Kind.PAYMENT)
        .extracting(BookEntry::writtenOn)
        .containsExactlyInAnyOrder(DAY, DAY.plusDays(40), DAY.plusDays(40));
  }

  @Test
  void daysBeginAtMidnightInParis() {
    house.pass(Duration.between(house.now(), Instant.parse("2026-03-02T22:59:59.999Z")));
    Invoice before = sold.paid(100);
    house.pass(Duration.ofMillis(1));
    Invoice after = sold.paid(200);

    assertThat(numbers(on(DAY))).containsExactly(before.snapshot().number().text());
    assertThat(numbers(on(DAY.plusDays(1)))).containsExactly(after.snapshot().number().text());
    assertThat(on(DAY.plusDays(2)).entries()).isEmpty();
  }

  @Test
  void adoptedInvoicesAreListedAndInNoSum() {
    sold.adopted("DEMO-1", "/uploads/invoices/x.pdf");
    Books books = on(LocalDate.of(2025, 3, 2));

    assertThat(numbers(books)).containsExactly("DEMO-1");
    assertThat(books.entries().getFirst().vatPercent()).isEmpty();
    assertThat(books.entries().getFirst().amounts().total()).isEqualTo(Money.ofCents(48_000));
    assertThat(books.vatByRate()).isEmpty();
    assertThat(books.consumerSales()).isEmpty();
  }

  private void refund(Invoice invoice, long cents) {
    String payment = invoice.paymentId().orElseThrow();
    RefundId id = new RefundId(PaymentFixtures.fresh());
    house
        .get(InMemoryRefunds.class)
        .add(Refund.seen(id, new PaymentId(payment), Money.ofCents(cents), house.now()));
    house.happens(new RefundSettled(id.value(), payment, invoice.order().value(), cents));
  }

  private void mark(Invoice invoice, InvoiceStatus status) {
    house
        .get(ChangeInvoiceStatus.class)
        .change(sold.admin(), invoice.id(), status, Optional.empty());
  }

  private Books on(LocalDate day) {
    return between(day, day);
  }

  private Books between(LocalDate from, LocalDate to) {
    return house.get(ExportBooks.class).of(new AccountingPeriod(from, to));
  }

  private static List<String> numbers(Books books) {
    return books.entries().stream()
        .filter(entry -> entry.kind() == Kind.INVOICE)
        .map(BookEntry::number)
        .toList();
  }

  private static Amounts sum(Books books, Kind kind) {
    return books.entries().stream()
        .filter(entry -> entry.kind() == kind)
        .map(BookEntry::amounts)
        .reduce(amounts(0, 0), Amounts::plus);
  }

  private static Amounts amounts(long net, long tax) {
    return new Amounts(Money.ofCents(net), Money.ofCents(tax), Money.ofCents(net + tax));
  }
}
