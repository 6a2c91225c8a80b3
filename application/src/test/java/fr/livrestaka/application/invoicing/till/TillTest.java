package fr.livrestaka.application.invoicing.till;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.InMemoryTill;
import fr.livrestaka.application.invoicing.SoldOrders;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.till.ClosingPeriod;
import fr.livrestaka.domain.invoicing.till.TillClosing;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.Sha256;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Payments by hand are sealed, closed and archived. */
class TillTest {
  private final TillWorld world = new TillWorld();
  private final SoldOrders sold = world.sold;
  private final InMemoryHouse house = world.house;
  private final InMemoryTill till = world.till;

  @Test
  void whatIsWrittenDownIsSealedAndTakenBackByAMinus() {
    Invoice invoice = sold.unpaid();
    world.pay(invoice, PaymentWay.CHEQUE);
    world.pay(invoice, PaymentWay.VIREMENT);
    world.takeBack(invoice);

    assertThat(till.after(0, 9))
        .extracting(entry -> entry.movement().amount().cents())
        .containsExactly(35_000L, -35_000L, 35_000L, -35_000L);
    assertThat(till.after(0, 9))
        .extracting(entry -> entry.perpetual().cents())
        .containsExactly(35_000L, 0L, 35_000L, 0L);
    assertThat(world.faults()).isEmpty();
  }

  @Test
  void nothingIsSealedWhereNothingIsStored() {
    Invoice invoice = sold.unpaid();
    world.pay(invoice, PaymentWay.CHEQUE);
    world.pay(invoice, PaymentWay.CHEQUE);
    assertThat(till.after(0, 9)).hasSize(1);
  }

  @Test
  void everyDayMonthAndYearThatIsOverIsClosedOnceWithItsTotalAndThePerpetualOne() {
    world.pay(sold.unpaid(), PaymentWay.ESPECES);
    world.close();
    assertThat(world.all()).isEmpty();

    house.pass(Duration.ofDays(1));
    world.pay(sold.unpaid(), PaymentWay.CHEQUE);
    world.close();
    world.close();
    assertThat(world.all()).singleElement().satisfies(this::isFirstDay);

    house.pass(Duration.ofDays(305));
    world.close();
    assertThat(of(ClosingPeriod.DAY)).hasSize(306).element(1).returns(35_000L, TillTest::total);
    assertThat(of(ClosingPeriod.DAY)).last().returns(0L, TillTest::total);
    assertThat(of(ClosingPeriod.MONTH)).hasSize(10).first().returns(70_000L, TillTest::total);
    assertThat(of(ClosingPeriod.MONTH)).last().returns(0L, TillTest::total);
    assertThat(of(ClosingPeriod.YEAR)).singleElement().returns(70_000L, TillTest::total);
    assertThat(world.all()).last().satisfies(last -> assertThat(last.at()).isEqualTo(till.head()));
    assertThat(world.faults()).isEmpty();
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
    world.close();
    assertThat(world.all()).isEmpty();
  }

  @Test
  void anArchiveHasEveryLineOfItsYearANoticeAndItsOwnHash() {
    world.pay(sold.unpaid(), PaymentWay.ESPECES);
    house.pass(Duration.ofDays(400));
    world.pay(sold.unpaid(), PaymentWay.CHEQUE);
    world.close();
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

  private List<TillClosing> of(ClosingPeriod period) {
    return world.all().stream().filter(closing -> closing.span().period() == period).toList();
  }

  private static long total(TillClosing closing) {
    return closing.total().cents();
  }
}
