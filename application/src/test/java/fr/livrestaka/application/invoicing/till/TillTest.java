package fr.livrestaka.application.invoicing.till;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.ChangeInvoiceStatus;
import fr.livrestaka.application.invoicing.InMemoryHandPayments;
import fr.livrestaka.application.invoicing.InMemoryTill;
import fr.livrestaka.application.invoicing.InMemoryTillClosings;
import fr.livrestaka.application.invoicing.SoldOrders;
import fr.livrestaka.application.invoicing.port.RetiredInvoices;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.HandPayment;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.MoneyReceived;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.till.ClosingPeriod;
import fr.livrestaka.domain.invoicing.till.TillClosing;
import fr.livrestaka.domain.invoicing.till.TillEntry;
import fr.livrestaka.domain.invoicing.till.TillFault;
import fr.livrestaka.domain.invoicing.till.TillFault.Kind;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.Sha256;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Payments by hand are sealed, closed and proven. */
class TillTest {
  private final SoldOrders sold = new SoldOrders();
  private final InMemoryHouse house = sold.house;
  private final InMemoryTill till = house.get(InMemoryTill.class);
  private final InMemoryTillClosings closings = house.get(InMemoryTillClosings.class);
  private final InMemoryHandPayments payments = house.get(InMemoryHandPayments.class);

  @BeforeEach
  void started() {
    house.get(SealPayments.class).takeOver();
  }

  @Test
  void whatIsWrittenDownIsSealedAndTakenBackByAMinus() {
    Invoice invoice = sold.unpaid();
    pay(invoice, PaymentWay.CHEQUE);
    pay(invoice, PaymentWay.VIREMENT);
    takeBack(invoice);

    assertThat(till.after(0, 9))
        .extracting(entry -> entry.movement().amount().cents())
        .containsExactly(35_000L, -35_000L, 35_000L, -35_000L);
    assertThat(till.after(0, 9))
        .extracting(entry -> entry.perpetual().cents())
        .containsExactly(35_000L, 0L, 35_000L, 0L);
    assertThat(faults()).isEmpty();
  }

  @Test
  void nothingIsSealedWhereNothingIsStored() {
    Invoice invoice = sold.unpaid();
    pay(invoice, PaymentWay.CHEQUE);
    pay(invoice, PaymentWay.CHEQUE);
    assertThat(till.after(0, 9)).hasSize(1);
  }

  @Test
  void everyDayMonthAndYearThatIsOverIsClosedOnceWithItsTotalAndThePerpetualOne() {
    pay(sold.unpaid(), PaymentWay.ESPECES);
    close();
    assertThat(all()).isEmpty();

    house.pass(Duration.ofDays(1));
    pay(sold.unpaid(), PaymentWay.CHEQUE);
    close();
    close();
    assertThat(all()).singleElement().satisfies(this::isFirstDay);

    house.pass(Duration.ofDays(305));
    close();
    assertThat(of(ClosingPeriod.DAY)).hasSize(306).element(1).returns(35_000L, TillTest::total);
    assertThat(of(ClosingPeriod.DAY)).last().returns(0L, TillTest::total);
    assertThat(of(ClosingPeriod.MONTH)).hasSize(10).first().returns(70_000L, TillTest::total);
    assertThat(of(ClosingPeriod.MONTH)).last().returns(0L, TillTest::total);
    assertThat(of(ClosingPeriod.YEAR)).singleElement().returns(70_000L, TillTest::total);
    assertThat(all()).last().satisfies(last -> assertThat(last.at()).isEqualTo(till.head()));
    assertThat(faults()).isEmpty();
  }

  private void isFirstDay(TillClosing closing) {
    assertThat(closing.span().from()).isEqualTo("2026-03-02");
    assertThat(closing.span().to()).isEqualTo("2026-03-02");
    assertThat(closing.total()).isEqualTo(Money.ofCents(35_000));
    assertThat(closing.at().position()).isEqualTo(1);
  }

  @Test
  void nothingIsClosedWhereNobodyEverPaidByHand() {
    house.pass(Duration.ofDays(400));
    close();
    assertThat(all()).isEmpty();
  }

  @Test
  void whatWasThereBeforeIsSealedOnceAndWhatTurnsUpLaterIsAFault() {
    till.neverTakenOver();
    HandPayment former = written();
    HandPayment voided = written();
    payments.tamper(one -> one.id().equals(voided.id()) ? one.voided(house.now()) : one);
    assertThat(kinds()).containsExactly(Kind.NOT_SEALED, Kind.NOT_SEALED);

    assertThat(house.get(SealPayments.class).takeOver()).isEqualTo(3);
    assertThat(house.get(SealPayments.class).takeOver()).isZero();
    assertThat(faults()).isEmpty();
    assertThat(till.head().perpetual()).isEqualTo(former.amount());

    HandPayment late = written();
    assertThat(house.get(SealPayments.class).takeOver()).isZero();
    assertThat(faults()).containsExactly(new TillFault(Kind.NOT_SEALED, late.id()));

    till.neverTakenOver();
    assertThat(house.get(SealPayments.class).takeOver()).isZero();
    assertThat(faults())
        .containsExactlyInAnyOrder(
            new TillFault(Kind.NOT_SEALED, late.id()),
            new TillFault(Kind.TAKE_OVER_REOPENED, "till_head"));
  }

  @Test
  void aPaymentThatIsChangedTakenBackInSecretOrTakenAwayIsNamed() {
    Invoice invoice = sold.unpaid();
    pay(invoice, PaymentWay.ESPECES);
    HandPayment genuine = payments.all().getFirst();
    List<HandPayment> forgeries =
        List.of(
            with(genuine, genuine.amount().minus(Money.ofCents(1)), genuine.reference()),
            with(genuine, genuine.amount(), Optional.of("another")),
            with(genuine, genuine.amount(), Optional.empty()),
            genuine.voided(house.now()));
    for (HandPayment forged : forgeries) {
      payments.tamper(one -> forged);
      assertThat(faults()).containsExactly(new TillFault(Kind.NOT_AS_SEALED, genuine.id()));
    }
    payments.forget(genuine.id());
    assertThat(faults()).containsExactly(new TillFault(Kind.PAYMENT_MISSING, genuine.id()));
  }

  @Test
  void aReferenceMayGoWithItsInvoiceAfterTenYearsAndNothingElse() {
    Invoice invoice = sold.unpaid();
    pay(invoice, PaymentWay.ESPECES);
    HandPayment genuine = payments.all().getFirst();
    payments.tamper(one -> with(one, one.amount(), Optional.empty()));
    assertThat(faults()).containsExactly(new TillFault(Kind.NOT_AS_SEALED, genuine.id()));
    house.pass(Duration.ofDays(365 * 11));
    house
        .get(Transactions.class)
        .writing(() -> house.get(RetiredInvoices.class).purge(invoice.id().value(), house.now()));
    assertThat(faults()).isEmpty();
    payments.tamper(one -> with(one, Money.ofCents(1), Optional.empty()));
    assertThat(faults()).containsExactly(new TillFault(Kind.NOT_AS_SEALED, genuine.id()));
  }

  @Test
  void anEntryThatIsChangedTakenOutOrCutOffIsNamed() {
    pay(sold.unpaid(), PaymentWay.ESPECES);
    pay(sold.unpaid(), PaymentWay.ESPECES);
    TillEntry first = till.tampered().getFirst();
    TillEntry second = till.tampered().getLast();

    till.tampered().set(0, sealedOtherwise(first));
    assertThat(faults()).contains(new TillFault(Kind.ENTRY_CHANGED, "1"));
    till.tampered().removeFirst();
    assertThat(faults()).contains(new TillFault(Kind.ENTRY_CHANGED, "2"));
    till.tampered().set(0, first);
    assertThat(faults())
        .containsExactlyInAnyOrder(
            new TillFault(Kind.ENTRIES_END_DIFFERS, "1"),
            new TillFault(Kind.NOT_SEALED, second.movement().payment()));
  }

  private static TillEntry sealedOtherwise(TillEntry entry) {
    return new TillEntry(
        entry.position(),
        entry.movement(),
        entry.sealedAt(),
        entry.perpetual().plus(Money.ofCents(1)),
        entry.hash());
  }

  @Test
  void aClosingThatIsChangedOrCutOffIsNamed() {
    pay(sold.unpaid(), PaymentWay.ESPECES);
    house.pass(Duration.ofDays(2));
    close();
    TillClosing first = closings.tampered().getFirst();

    closings
        .tampered()
        .set(
            0,
            new TillClosing(
                first.number(), first.span(), first.at(), Money.ofCents(1), first.hash()));
    assertThat(faults()).containsExactly(new TillFault(Kind.CLOSING_CHANGED, "1"));
    closings.tampered().set(0, first);
    closings.tampered().removeLast();
    assertThat(faults()).containsExactly(new TillFault(Kind.CLOSINGS_END_DIFFERS, "1"));
  }

  @Test
  void aHashThatWasKeptElsewhereShowsThatAllWasMadeAnew() {
    pay(sold.unpaid(), PaymentWay.ESPECES);
    house.pass(Duration.ofDays(1));
    close();
    Set<String> kept = Set.of(till.head().hash(), closings.head().hash());
    pay(sold.unpaid(), PaymentWay.ESPECES);

    assertThat(house.get(VerifyTill.class).verify(kept).isIntact()).isTrue();
    String other = "d".repeat(64);
    assertThat(house.get(VerifyTill.class).verify(Set.of(other)).faults())
        .containsExactly(new TillFault(Kind.HASH_UNKNOWN, other));
  }

  @Test
  void anArchiveHasEveryLineOfItsYearANoticeAndItsOwnHash() {
    pay(sold.unpaid(), PaymentWay.ESPECES);
    house.pass(Duration.ofDays(400));
    pay(sold.unpaid(), PaymentWay.CHEQUE);
    close();
    String text = house.get(ArchiveTill.class).of(2026);
    List<String> lines = text.lines().toList();

    assertThat(lines).first().asString().startsWith("# Archive").contains("année 2026");
    assertThat(lines)
        .filteredOn(line -> line.startsWith("E;"))
        .singleElement()
        .asString()
        .startsWith("E;1;2026-03-02T12:00:00.123Z;Encaissement;")
        .contains(";Espèces;35000;")
        .endsWith(";35000;" + till.after(0, 1).getFirst().hash());
    assertThat(lines).filteredOn(line -> line.startsWith("C;")).hasSize(305 + 10 + 1);
    assertThat(lines)
        .anyMatch(line -> line.contains(";Année;2026-01-01;2026-12-31;1;35000;35000;"));
    String before = text.substring(0, text.lastIndexOf("H;"));
    assertThat(lines).last().isEqualTo("H;" + Sha256.hex(before));
    assertThat(house.get(ArchiveTill.class).of(2026)).isEqualTo(text);
  }

  private void pay(Invoice invoice, PaymentWay way) {
    MoneyReceived money = new MoneyReceived(way, Optional.empty(), Optional.of("R 1"));
    change(invoice, InvoiceStatus.PAID, Optional.of(money));
  }

  private void takeBack(Invoice invoice) {
    change(invoice, InvoiceStatus.GENERATED, Optional.empty());
  }

  private void change(Invoice invoice, InvoiceStatus asked, Optional<MoneyReceived> money) {
    house.get(ChangeInvoiceStatus.class).change(sold.admin(), invoice.id(), asked, money);
  }

  /** A payment that is stored and not sealed. */
  private HandPayment written() {
    HandPayment payment =
        new HandPayment(
            "former-" + payments.all().size(),
            sold.unpaid().id(),
            PaymentWay.AUTRE,
            Money.ofCents(35_000),
            house.now(),
            Optional.empty(),
            Optional.empty(),
            house.now(),
            Optional.empty());
    house.get(Transactions.class).writing(() -> payments.add(payment));
    return payment;
  }

  private static HandPayment with(HandPayment one, Money amount, Optional<String> reference) {
    return new HandPayment(
        one.id(),
        one.invoice(),
        one.way(),
        amount,
        one.paidAt(),
        reference,
        one.recordedBy(),
        one.recordedAt(),
        one.voidedAt());
  }

  private void close() {
    house.get(CloseTill.class).tidy();
  }

  private List<TillClosing> all() {
    return closings.after(0, 1_000);
  }

  private List<TillClosing> of(ClosingPeriod period) {
    return all().stream().filter(closing -> closing.span().period() == period).toList();
  }

  private static long total(TillClosing closing) {
    return closing.total().cents();
  }

  private List<TillFault> faults() {
    return house.get(VerifyTill.class).verify(Set.of()).faults();
  }

  private List<Kind> kinds() {
    return faults().stream().map(TillFault::kind).toList();
  }
}
