package fr.livrestaka.application.orders.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.orders.InMemoryEstimates;
import fr.livrestaka.application.orders.OrderWorld;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.estimates.EstimateId;
import fr.livrestaka.domain.orders.estimates.EstimateRequest;
import fr.livrestaka.domain.orders.estimates.EstimateStatus;
import fr.livrestaka.domain.orders.events.EstimateAccepted;
import fr.livrestaka.domain.orders.events.PayablePriceChanged;
import fr.livrestaka.domain.orders.refusals.EstimateOver;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How an author answers an estimate, signed in or by the mailed link, or not at all. */
class AnsweredEstimatesTest {
  private static final Money PRICE = Money.ofCents(40_000);

  private final OrderWorld world = new OrderWorld();
  private final AnswerEstimate answer = world.house.get(AnswerEstimate.class);
  private final AnswerEstimateLink byLink = world.house.get(AnswerEstimateLink.class);
  private final Order order = world.placed();

  @Test
  void theAuthorAgreesOnceAndTheTeamIsTold() {
    send();
    assertThat(answer.show(world.lina(), order.id()).status()).isEqualTo(EstimateStatus.SENT);

    for (int i = 0; i < 2; i++) {
      assertThat(answer.accept(world.lina(), order.id()).status())
          .isEqualTo(EstimateStatus.ACCEPTED);
    }

    assertThat(world.stored(order).amountDue()).contains(PRICE);
    assertThat(world.told(world.admin)).hasSize(2).anyMatch(text -> text.contains("accepté"));
  }

  @Test
  void nobodyIsToldOfTheAnswerOfAnOrderThatIsGone() {
    world.house.react(
        "orders.notify-admins-of-acceptance",
        new EstimateAccepted(new EstimateId("e"), new OrderId("gone")));

    assertThat(world.told(world.admin)).hasSize(1);
  }

  @Test
  void whoeverDeclinesPaysTheFormerPriceAndTheTeamIsTold() {
    send();
    EstimatedOrder declined = answer.decline(world.lina(), order.id());
    assertThat(answer.decline(world.lina(), order.id())).isEqualTo(declined);

    assertThat(declined.order().statut()).isEqualTo(OrderStatus.EN_ATTENTE);
    assertThat(declined.order().amountDue()).contains(world.pack.prix());
    assertThat(world.told(world.admin)).hasSize(2).anyMatch(text -> text.contains("refusé"));
    assertThat(priceChanges()).isEqualTo(2);
    assertThatExceptionOfType(EstimateOver.class)
        .isThrownBy(() -> answer.accept(world.lina(), order.id()));
  }

  @Test
  void aStrangerHasNoEstimateToAnswer() {
    send();
    Caller stranger = InMemoryHouse.caller(world.house.person(Role.USER));

    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> answer.show(stranger, order.id()));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> answer.accept(stranger, order.id()));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> answer.show(world.lina(), world.placed().id()));
  }

  @Test
  void theMailedLinkAnswersWithoutSigningIn() {
    send();
    String token = mailedToken();

    assertThat(byLink.show(token).order().id()).isEqualTo(order.id());
    assertThat(byLink.accept(token).status()).isEqualTo(EstimateStatus.ACCEPTED);
    assertThat(byLink.decline(token).status()).isEqualTo(EstimateStatus.DECLINED);
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> byLink.show("x".repeat(43)));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> byLink.accept("no token"));
  }

  @Test
  void theLinkOfAReplacedEstimateIsOver() {
    send();
    String token = mailedToken();
    world.house.pass(Duration.ofMinutes(1));
    Estimate newer = send();

    assertThatExceptionOfType(EstimateOver.class).isThrownBy(() -> byLink.accept(token));
    assertThat(answer.show(world.lina(), order.id()).estimate().id()).isEqualTo(newer.id());
  }

  @Test
  void whatIsNotAnsweredInTimeExpiresOnce() {
    Estimate estimate = send();
    ExpireEstimates expire = world.house.get(ExpireEstimates.class);
    expire.tidy();
    assertThat(priceChanges()).isEqualTo(1);

    world.house.pass(Duration.ofDays(30));
    assertThat(answer.show(world.lina(), order.id()).status()).isEqualTo(EstimateStatus.EXPIRED);
    assertTooLate();
    expire.tidy();
    expire.tidy();

    assertThat(world.house.get(InMemoryEstimates.class).find(estimate.id()))
        .get()
        .extracting(Estimate::status)
        .isEqualTo(EstimateStatus.EXPIRED);
    assertThat(priceChanges()).isEqualTo(2);
    assertTooLate();
  }

  private void assertTooLate() {
    assertThatExceptionOfType(EstimateOver.class)
        .isThrownBy(() -> answer.accept(world.lina(), order.id()));
    assertThatExceptionOfType(EstimateOver.class)
        .isThrownBy(() -> answer.decline(world.lina(), order.id()));
  }

  private Estimate send() {
    return world
        .house
        .get(SendEstimate.class)
        .send(
            world.team(),
            order.id(),
            new EstimateRequest(200, Optional.of(PRICE), Optional.empty()))
        .estimate();
  }

  private String mailedToken() {
    world.house.carryOut();
    return world.house.mails().stream()
        .filter(mail -> mail.template().equals("estimate"))
        .map(mail -> URI.create(mail.values().get("link")).getPath().split("/")[4])
        .findFirst()
        .orElseThrow();
  }

  private long priceChanges() {
    return world.house.events().stream()
        .filter(new PayablePriceChanged(order.id())::equals)
        .count();
  }
}
