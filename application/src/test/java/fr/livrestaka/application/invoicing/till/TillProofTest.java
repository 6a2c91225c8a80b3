package fr.livrestaka.application.invoicing.till;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.InMemoryHandPayments;
import fr.livrestaka.application.invoicing.InMemoryTill;
import fr.livrestaka.application.invoicing.InMemoryTillClosings;
import fr.livrestaka.application.invoicing.SoldOrders;
import fr.livrestaka.application.invoicing.port.RetiredInvoices;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.HandPayment;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.till.TillClosing;
import fr.livrestaka.domain.invoicing.till.TillEntry;
import fr.livrestaka.domain.invoicing.till.TillFault;
import fr.livrestaka.domain.invoicing.till.TillFault.Kind;
import fr.livrestaka.domain.shared.Money;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was done to sealed payments, entries or closings is found and named. */
class TillProofTest {
  private final TillWorld world = new TillWorld();
  private final SoldOrders sold = world.sold;
  private final InMemoryHouse house = world.house;
  private final InMemoryTill till = world.till;
  private final InMemoryTillClosings closings = world.closings;
  private final InMemoryHandPayments payments = world.payments;

  @Test
  void whatWasThereBeforeIsSealedOnceAndWhatTurnsUpLaterIsAFault() {
    till.neverTakenOver();
    HandPayment former = written();
    HandPayment voided = written();
    payments.tamper(one -> one.id().equals(voided.id()) ? one.voided(house.now()) : one);
    assertThat(kinds()).containsExactly(Kind.NOT_SEALED, Kind.NOT_SEALED);

    assertThat(house.get(SealPayments.class).takeOver()).isEqualTo(3);
    assertThat(house.get(SealPayments.class).takeOver()).isZero();
    assertThat(world.faults()).isEmpty();
    assertThat(till.head().perpetual()).isEqualTo(former.amount());

    HandPayment late = written();
    assertThat(house.get(SealPayments.class).takeOver()).isZero();
    assertThat(world.faults()).containsExactly(new TillFault(Kind.NOT_SEALED, late.id()));

    till.neverTakenOver();
    assertThat(house.get(SealPayments.class).takeOver()).isZero();
    assertThat(world.faults())
        .containsExactlyInAnyOrder(
            new TillFault(Kind.NOT_SEALED, late.id()),
            new TillFault(Kind.TAKE_OVER_REOPENED, "till_head"));
  }

  @Test
  void aPaymentThatIsChangedTakenBackInSecretOrTakenAwayIsNamed() {
    Invoice invoice = sold.unpaid();
    world.pay(invoice, PaymentWay.ESPECES);
    HandPayment genuine = payments.all().getFirst();
    List<HandPayment> forgeries =
        List.of(
            with(genuine, genuine.amount().minus(Money.ofCents(1)), genuine.reference()),
            with(genuine, genuine.amount(), Optional.of("another")),
            with(genuine, genuine.amount(), Optional.empty()),
            genuine.voided(house.now()));
    for (HandPayment forged : forgeries) {
      payments.tamper(one -> forged);
      assertThat(world.faults()).containsExactly(new TillFault(Kind.NOT_AS_SEALED, genuine.id()));
    }
    payments.forget(genuine.id());
    assertThat(world.faults()).containsExactly(new TillFault(Kind.PAYMENT_MISSING, genuine.id()));
  }

  @Test
  void aReferenceMayGoWithItsInvoiceAfterTenYearsAndNothingElse() {
    Invoice invoice = sold.unpaid();
    world.pay(invoice, PaymentWay.ESPECES);
    HandPayment genuine = payments.all().getFirst();
    payments.tamper(one -> with(one, one.amount(), Optional.empty()));
    assertThat(world.faults()).containsExactly(new TillFault(Kind.NOT_AS_SEALED, genuine.id()));
    house.pass(Duration.ofDays(365 * 11));
    house
        .get(Transactions.class)
        .writing(() -> house.get(RetiredInvoices.class).purge(invoice.id().value(), house.now()));
    assertThat(world.faults()).isEmpty();
    payments.tamper(one -> with(one, Money.ofCents(1), Optional.empty()));
    assertThat(world.faults()).containsExactly(new TillFault(Kind.NOT_AS_SEALED, genuine.id()));
  }

  @Test
  void anEntryThatIsChangedTakenOutOrCutOffIsNamed() {
    world.pay(sold.unpaid(), PaymentWay.ESPECES);
    world.pay(sold.unpaid(), PaymentWay.ESPECES);
    TillEntry first = till.tampered().getFirst();
    TillEntry second = till.tampered().getLast();

    till.tampered().set(0, sealedOtherwise(first));
    assertThat(world.faults()).contains(new TillFault(Kind.ENTRY_CHANGED, "1"));
    till.tampered().removeFirst();
    assertThat(world.faults()).contains(new TillFault(Kind.ENTRY_CHANGED, "2"));
    till.tampered().set(0, first);
    assertThat(world.faults())
        .containsExactlyInAnyOrder(
            new TillFault(Kind.ENTRIES_END_DIFFERS, "1"),
            new TillFault(Kind.NOT_SEALED, second.movement().payment()));
  }

  @Test
  void aClosingThatIsChangedOrCutOffIsNamed() {
    world.pay(sold.unpaid(), PaymentWay.ESPECES);
    house.pass(Duration.ofDays(2));
    world.close();
    TillClosing first = closings.tampered().getFirst();

    closings
        .tampered()
        .set(
            0,
            new TillClosing(
                first.number(), first.span(), first.at(), Money.ofCents(1), first.hash()));
    assertThat(world.faults()).containsExactly(new TillFault(Kind.CLOSING_CHANGED, "1"));
    closings.tampered().set(0, first);
    closings.tampered().removeLast();
    assertThat(world.faults()).containsExactly(new TillFault(Kind.CLOSINGS_END_DIFFERS, "1"));
  }

  @Test
  void aHashThatWasKeptElsewhereShowsThatAllWasMadeAnew() {
    world.pay(sold.unpaid(), PaymentWay.ESPECES);
    house.pass(Duration.ofDays(1));
    world.close();
    Set<String> kept = Set.of(till.head().hash(), closings.head().hash());
    world.pay(sold.unpaid(), PaymentWay.ESPECES);

    assertThat(house.get(VerifyTill.class).verify(kept).isIntact()).isTrue();
    String other = "d".repeat(64);
    assertThat(house.get(VerifyTill.class).verify(Set.of(other)).faults())
        .containsExactly(new TillFault(Kind.HASH_UNKNOWN, other));
  }

  private static TillEntry sealedOtherwise(TillEntry entry) {
    return new TillEntry(
        entry.position(),
        entry.movement(),
        entry.sealedAt(),
        entry.perpetual().plus(Money.ofCents(1)),
        entry.hash());
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

  private List<Kind> kinds() {
    return world.faults().stream().map(TillFault::kind).toList();
  }
}
