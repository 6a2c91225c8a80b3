package fr.livrestaka.domain.orders;

import static fr.livrestaka.domain.orders.StoredOrders.CORRECTOR;
import static fr.livrestaka.domain.orders.StoredOrders.OWNER;
import static fr.livrestaka.domain.orders.StoredOrders.PLACED_AT;
import static fr.livrestaka.domain.orders.StoredOrders.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.orders.refusals.CommandRefused;
import fr.livrestaka.domain.orders.refusals.OrderNotErasable;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffFields;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTest {
  private static final Money PRICE = Money.ofCents(35_000);
  private static final Instant LATER = PLACED_AT.plusSeconds(3_600);

  @Test
  void isReadAsItWasStored() {
    Order order = anOrder().done();
    assertThat(Order.restored(order.stored())).isEqualTo(order).hasSameHashCodeAs(order);
    assertThat(order).isNotEqualTo(anOrder().in(OrderStatus.ANNULEE).done()).isNotEqualTo("order");
    assertThat(order.hashCode()).isNotEqualTo(anOrder().in(OrderStatus.ANNULEE).done().hashCode());
    assertThat(order.titre()).isEqualTo("Les dunes");
    assertThat(order.description()).contains("Un roman");
    assertThat(order.fichierUrl()).contains("https://example.org/dunes.pdf");
    assertThat(order.noteClient()).contains("Merci");
    assertThat(order.pagesDeclarees()).contains(200);
    assertThat(order.prixEstime()).contains(Money.ofCents(20_000));
    assertThat(order.createdAt()).isEqualTo(PLACED_AT);
    assertThat(order.updatedAt()).isEqualTo(PLACED_AT.plusSeconds(60));
    assertThat(order.toString()).isEqualTo("Order[order-1]");
  }

  @Test
  void isPaidInTheSessionThatPaidIt() {
    Order paid = anOrder().withPayment(PaymentStatus.PAID, "cs_1").done();
    assertThat(paid.isPaidIn("cs_1")).isTrue();
    assertThat(paid.isPaidIn("cs_2")).isFalse();
    Order unpaid = anOrder().withPayment(PaymentStatus.UNPAID, "cs_1").done();
    assertThat(unpaid.isPaidIn("cs_1")).isFalse();
    assertThat(unpaid.stripeSessionId()).contains("cs_1");
  }

  @ParameterizedTest
  @EnumSource
  void theTeamCountsThePagesOfOnePackAndOfWhatIsSentToIt(OrderStatus status) {
    boolean isSent = status == OrderStatus.EN_ATTENTE_VERIFICATION;
    assertThat(anOrder().in(status).done().needsVerification()).isEqualTo(isSent);
    assertThat(anOrder().in(status).ofPack("pack-kdp").done().needsVerification())
        .isEqualTo(isSent);
    Order pack = anOrder().in(status).ofPack(Order.PACK_TO_VERIFY).done();
    assertThat(pack.needsVerification()).isTrue();
    assertThat(pack.packType()).contains(Order.PACK_TO_VERIFY);
  }

  @Test
  void nobodyCorrectsHisOwnOrder() {
    assertThat(anOrder().inChargeOf(CORRECTOR).done().isInChargeOf(CORRECTOR)).isTrue();
    assertThat(anOrder().inChargeOf(CORRECTOR).done().isInChargeOf(OWNER)).isFalse();
    assertThat(anOrder().inChargeOf(OWNER).done().isInChargeOf(OWNER)).isFalse();
    assertThat(anOrder().done().isInChargeOf(CORRECTOR)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "true, UNPAID, false, orders.has-invoice",
    "false, PAID, false, orders.is-paid",
    "false, UNPAID, true, orders.is-being-paid"
  })
  void whatCameToMoneyIsNotErased(
      boolean hasInvoice, PaymentStatus payment, boolean isBeingPaid, String code) {
    Order order = anOrder().withPayment(payment, "cs_1").done();
    assertThatThrownBy(() -> order.checkErasable(hasInvoice, isBeingPaid))
        .isInstanceOf(OrderNotErasable.class)
        .hasMessage(code);
  }

  @Test
  void whatCameToNoMoneyMayBeErased() {
    assertThatNoException().isThrownBy(() -> anOrder().done().checkErasable(false, false));
  }

  @Test
  void theTeamsPriceCountsBeforeThatOfTheOrder() {
    assertThat(anOrder().orderedAt(20_000).finallyAt(35_000).done().amountDue()).contains(PRICE);
    assertThat(anOrder().orderedAt(35_000).done().amountDue()).contains(PRICE);
    assertThat(anOrder().done().amountDue()).isEmpty();
  }

  @Test
  void aRefusedPaymentIsNotedWhereNoneHasComeIn() {
    Order failed = anOrder().done().paymentFailed(LATER);
    assertThat(failed.paymentStatus()).contains(PaymentStatus.FAILED);
    assertThat(failed.updatedAt()).isEqualTo(LATER);
    Order paid = anOrder().withPayment(PaymentStatus.PAID, "cs_1").done();
    assertThat(paid.paymentFailed(LATER)).isSameAs(paid);
  }

  @Test
  void aPaymentIsTakenOnce() {
    Order paid = anOrder().done().paid(PRICE, LATER);
    assertThat(paid.isPaid()).isTrue();
    assertThat(paid.amount()).contains(PRICE);
    assertThat(paid.paid(Money.ofCents(1), LATER)).isSameAs(paid);
    Order cancelled = anOrder().in(OrderStatus.ANNULEE).done();
    assertThatThrownBy(() -> cancelled.paid(PRICE, LATER)).isInstanceOf(CommandRefused.class);
    assertThatThrownBy(() -> cancelled.checkoutOpened("cs_2", LATER))
        .isInstanceOf(CommandRefused.class);
    assertThatThrownBy(() -> paid.checkoutOpened("cs_2", LATER)).isInstanceOf(CommandRefused.class);
  }

  @Test
  void aPaidGuestOrderBecomesAPaidOrder() {
    Order order =
        ofPaid(Optional.of("Mon roman"), Optional.of("Cent pages"), Optional.of(tariff()));
    assertThat(order.titre()).isEqualTo("Mon roman");
    assertThat(order.description()).contains("Relecture soignée\n\n---\n\nCent pages");
    assertThat(order.statut()).isEqualTo(OrderStatus.PAYEE);
    assertThat(order.isPaidIn("cs_1")).isTrue();
    assertThat(order.amount()).contains(PRICE);
    assertThat(order.amountDue()).contains(PRICE);
    assertThat(order.packType()).contains("t-1");
    assertThat(order.pagesDeclarees()).contains(150);
    assertThat(order.createdAt()).isEqualTo(LATER);
  }

  @Test
  void itIsNamedByItsTariffWhereItHasNoTitle() {
    Optional<String> none = Optional.empty();
    assertThat(ofPaid(none, none, Optional.of(tariff())).titre()).isEqualTo("Pack KDP");
    assertThat(ofPaid(none, none, Optional.empty()).titre()).isEqualTo("Correction de manuscrit");
    assertThat(ofPaid(none, none, Optional.of(tariff())).description())
        .contains("Relecture soignée");
    assertThat(ofPaid(none, Optional.of(" "), Optional.empty()).description()).isEmpty();
  }

  @Test
  void nothingIsNoPayment() {
    assertThatIllegalArgumentException().isThrownBy(() -> anOrder().done().paid(Money.ZERO, LATER));
  }

  private static Tariff tariff() {
    TariffFields fields =
        new TariffFields(
            Optional.of("Pack KDP"),
            Optional.of("Relecture soignée"),
            Optional.of(PRICE),
            Optional.empty(),
            Optional.of("Pack"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return Tariff.create(new TariffId("t-1"), fields, PLACED_AT).state();
  }

  private static Order ofPaid(
      Optional<String> title, Optional<String> words, Optional<Tariff> tariff) {
    GuestOrder guestOrder =
        new GuestOrder(
            new GuestOrderId("g-1"),
            "Ann",
            "Roy",
            "ann@example.org",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new TariffId("t-1"),
            true,
            Optional.of("cs_1"),
            false,
            Optional.empty(),
            Optional.empty(),
            title,
            words,
            Optional.of(150),
            PLACED_AT,
            PLACED_AT);
    return Order.ofPaid(new OrderId("order-2"), OWNER, guestOrder, tariff, PRICE, "cs_1", LATER);
  }
}
