package fr.livrestaka.application.payments.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.accounts.erasure.EraseOwnAccount;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.orders.CancelOrder;
import fr.livrestaka.application.orders.OrderWorld;
import fr.livrestaka.application.orders.PlaceOrder;
import fr.livrestaka.application.orders.estimates.AnswerEstimate;
import fr.livrestaka.application.orders.estimates.ExpireEstimates;
import fr.livrestaka.application.orders.estimates.SendEstimate;
import fr.livrestaka.application.payments.InMemoryInvoicedOrders;
import fr.livrestaka.application.payments.checkout.OfferPayment.Offer;
import fr.livrestaka.application.payments.checkout.OfferPayment.Standing;
import fr.livrestaka.application.payments.schedules.PayPages;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderRequest;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.estimates.EstimateRequest;
import fr.livrestaka.domain.payments.refusals.NotPayable;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How whoever has agreed to a price goes on to pay it. */
class OfferPaymentTest {
  private static final Money PRICE = Money.ofCents(33_000);

  private final OrderWorld world = new OrderWorld();
  private final PayPages pages = new PayPages(world.house);
  private final OfferPayment offers = world.house.get(OfferPayment.class);
  private final Order order = world.placed();

  @Test
  void whoAgreesPaysAtOnceAndAskingAgainSaysThatItIsPaid() {
    estimate();
    accept();
    assertThat(standing()).isEqualTo(Standing.DUE);
    String session = session(offer());
    assertThat(pages.asked(session).checkout().amount()).isEqualTo(PRICE);

    pages.pay(session);

    assertThat(world.stored(order).statut()).isEqualTo(OrderStatus.EN_COURS);
    assertThat(standing()).isEqualTo(Standing.PAID);
    assertThat(offer()).isEqualTo(new Offer.Done());
    assertThat(byLink()).isEqualTo(new Offer.Done());
  }

  @Test
  void thePageIsTheSameForWhoeverComesAgainByWhateverWay() {
    Offer first = offer();

    assertThat(offer()).isEqualTo(first);
    assertThat(byLink()).isEqualTo(first);
    assertThat(pages.count()).isEqualTo(1);
  }

  @Test
  void ofTwoAtOnceBothAreSentToOnePage() {
    List<Offer> other = new ArrayList<>();
    pages.whileOpening(() -> other.add(byLink()));

    assertThat(offer()).isEqualTo(other.getFirst());
    assertThat(pages.count()).isEqualTo(1);
  }

  @Test
  void whoGaveUpIsSentToANewPage() {
    String first = session(offer());
    world.house.pass(Duration.ofHours(23));

    assertThat(session(offer())).isNotEqualTo(first);
    world.house.carryOut();
    assertThat(pages.isOpen(first)).isFalse();
  }

  @Test
  void whoIsSignedInComesBackToHisBillsAndWhoCameByALinkNeedNotSignIn() {
    assertThat(pages.asked(session(offer())).successUrl())
        .isEqualTo("https://staka.example/app/billing?payment=success");

    Order another = world.placed();
    String session = session(offers.byLink(world.author.id(), another.id(), InMemoryHouse.ORIGIN));

    assertThat(pages.asked(session).successUrl())
        .startsWith("https://staka.example/payment-success?session_id=");
    assertThat(pages.asked(session).cancelUrl()).isEqualTo("https://staka.example/payment/cancel");
  }

  @Test
  void theAgreementStandsThoughThePaymentServiceIsAway() {
    estimate();
    pages.goAway();
    accept();

    assertThat(offer()).isEqualTo(new Offer.Later());
    assertThat(standing()).isEqualTo(Standing.DUE);

    pages.comeBack();
    assertThat(offer()).isInstanceOf(Offer.Now.class);
  }

  @Test
  void anAcceptedPriceStaysPayable() {
    estimate();
    accept();
    world.house.pass(Duration.ofDays(30));

    assertThat(offer()).isInstanceOf(Offer.Now.class);
    assertThat(standing()).isEqualTo(Standing.DUE);
  }

  @Test
  void anExpiredEstimatesPriceIsPayableNoMoreUntilThereIsANewOne() {
    estimate();
    world.house.pass(Duration.ofDays(30).minusHours(1));
    String session = session(offer());
    world.house.pass(Duration.ofHours(1));
    assertExpired();
    world.house.get(ExpireEstimates.class).tidy();
    world.house.carryOut();

    assertThat(pages.isOpen(session)).isFalse();
    assertExpired();
    estimate();
    assertThat(offer()).isInstanceOf(Offer.Now.class);
  }

  private void assertExpired() {
    assertThat(offer()).isEqualTo(new Offer.Later());
    assertThat(standing()).isEqualTo(Standing.CLOSED);
    assertThatExceptionOfType(NotPayable.class)
        .isThrownBy(() -> world.house.get(PayOrder.class).pay(world.lina(), order.id().value()))
        .satisfies(
            refused -> assertThat(refused.code()).isEqualTo(NotPayable.estimateExpired().code()));
  }

  @Test
  void aDeclinedPriceIsPayableNoMoreAndTheFormerOneIs() {
    estimate();
    accept();
    String session = session(offer());
    world.house.get(AnswerEstimate.class).decline(world.lina(), order.id());
    world.house.carryOut();

    assertThat(pages.isOpen(session)).isFalse();
    assertThat(world.stored(order).statut()).isEqualTo(OrderStatus.EN_ATTENTE);
    assertThat(world.stored(order).isPaid()).isFalse();
    assertThat(pages.asked(session(offer())).checkout().amount()).isEqualTo(world.pack.prix());
  }

  @Test
  void aNewPriceClosesThePayPageOfTheOldOne() {
    String session = session(offer());
    estimate();

    assertThat(pages.isOpen(session)).isFalse();
    assertThat(pages.asked(session(offer())).checkout().amount()).isEqualTo(PRICE);
  }

  @Test
  void nobodyIsSentToPayWhatIsCancelledOrHasNoPriceOrIsNotThere() {
    world.house.get(CancelOrder.class).cancel(world.lina(), order.id());
    Order unpriced =
        world.house.get(PlaceOrder.class).place(world.lina(), request("pack-integral-default"));

    for (Order closed : List.of(order, unpriced)) {
      assertThat(offers.to(world.author.id(), closed.id(), InMemoryHouse.ORIGIN))
          .isEqualTo(new Offer.Later());
      assertThat(offers.standing(closed.id())).isEqualTo(Standing.CLOSED);
    }
    assertThat(offers.standing(new OrderId("gone"))).isEqualTo(Standing.CLOSED);
    assertThat(pages.count()).isZero();
  }

  @Test
  void whatIsCancelledWhileThePageIsBeingOpenedIsNotOffered() {
    pages.whileOpening(() -> world.house.get(CancelOrder.class).cancel(world.lina(), order.id()));

    assertThat(offer()).isEqualTo(new Offer.Later());
  }

  @Test
  void anInvoiceThatIsMarkedAsPaidNeedsNoPayment() {
    InMemoryInvoicedOrders invoices = world.house.get(InMemoryInvoicedOrders.class);
    invoices.add("invoice", order.id());
    invoices.pay("invoice", world.pack.prix());

    assertThat(offer()).isEqualTo(new Offer.Done());
    assertThat(standing()).isEqualTo(Standing.PAID);
  }

  @Test
  void nobodyIsSentToPayWhatAnotherOrdered() {
    Account stranger = world.house.person(Role.USER);

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> offers.to(stranger.id(), order.id(), InMemoryHouse.ORIGIN));
    assertThat(world.audited()).contains("PAYMENT_UNAUTHORIZED_COMMAND_ACCESS");
    assertThat(pages.count()).isZero();
  }

  @Test
  void whoCannotSignInPaysByTheLink() {
    world
        .house
        .get(InMemoryAccounts.class)
        .change(world.author.id(), open -> open.deactivated(world.house.now()));

    assertThat(byLink()).isInstanceOf(Offer.Now.class);
  }

  @Test
  void whoIsErasedIsNotSentToPay() {
    world.house.get(EraseOwnAccount.class).erase(world.lina());

    assertThat(byLink()).isEqualTo(new Offer.Later());
    assertThat(pages.count()).isZero();
  }

  private Offer offer() {
    return offers.to(world.author.id(), order.id(), InMemoryHouse.ORIGIN);
  }

  private Offer byLink() {
    return offers.byLink(world.author.id(), order.id(), InMemoryHouse.ORIGIN);
  }

  private Standing standing() {
    return offers.standing(order.id());
  }

  private static String session(Offer offer) {
    String url = ((Offer.Now) offer).url();
    return url.substring(url.lastIndexOf('/') + 1);
  }

  private void estimate() {
    EstimateRequest request = new EstimateRequest(180, Optional.of(PRICE), Optional.empty());
    world.house.get(SendEstimate.class).send(world.team(), order.id(), request);
    world.house.carryOut();
  }

  private void accept() {
    world.house.get(AnswerEstimate.class).accept(world.lina(), order.id());
    world.house.carryOut();
  }

  private static OrderRequest request(String pack) {
    return new OrderRequest(
        "À vérifier",
        Optional.empty(),
        Optional.empty(),
        Optional.of(pack),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
