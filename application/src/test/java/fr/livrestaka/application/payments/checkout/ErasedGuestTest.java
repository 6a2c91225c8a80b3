package fr.livrestaka.application.payments.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.accounts.AccountFixtures;
import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.accounts.erasure.EraseAccount;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.application.orders.InMemoryGuestOrders;
import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.application.payments.GuestWorld;
import fr.livrestaka.application.payments.checkout.OpenCheckout.Waiting;
import fr.livrestaka.application.payments.checkout.reactions.WithdrawErasedGuest;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.payments.events.PayPageCloseRequested;
import fr.livrestaka.domain.shared.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever ordered without an account, and is erased before the payment. */
class ErasedGuestTest {
  private final GuestWorld world = new GuestWorld();
  private final Account admin = world.house.person(Role.ADMIN);

  @Test
  void isAskedForNothingAnyMore() {
    Waiting waiting = world.order();
    erase();

    assertThat(world.house.get(InMemoryGuestOrders.class).all()).isEmpty();
    assertThat(world.pages.isOpen(waiting.session().sessionId())).isFalse();
  }

  @Test
  void isNotSentToAPageThatWasBeingOpenedMeanwhile() {
    world.pages.whileOpening(this::erase);
    assertThatExceptionOfType(NotFound.class).isThrownBy(world::order);
    world.house.carryOut();

    assertThat(world.pages.count()).isEqualTo(1);
    assertThat(world.pages.countOpen()).isZero();
  }

  @Test
  void isNotSentThereEitherWhereTheReactionComesLater() {
    world.pages.whileOpening(this::eraseWithoutReactions);
    assertThatExceptionOfType(NotFound.class).isThrownBy(world::order);
    assertThat(world.pages.countOpen()).isEqualTo(1);

    world.house.carryOut();
    assertThat(world.pages.countOpen()).isZero();
  }

  @Test
  void leavesTheOtherGuestsAlone() {
    String others = world.order().session().sessionId();
    Waiting waiting = world.order();
    PayPageCloseRequested wish = new PayPageCloseRequested(waiting.id().value());
    world.house.reactTwice(WithdrawErasedGuest.class, wish);
    world.house.carryOut();

    assertThat(world.pages.isOpen(waiting.session().sessionId())).isFalse();
    assertThat(world.pages.isOpen(others)).isTrue();
  }

  @Test
  void hasPaidNeverthelessAndTheTeamIsCalledOnceToGiveItBack() {
    Waiting waiting = world.order();
    world.pages.paySilently(waiting.session().sessionId());
    erase();
    assertThat(calls()).hasSize(1);
    assertThat(calls().getFirst().message()).contains("350", waiting.session().sessionId());

    world.pages.tellTwice();
    assertThat(calls()).hasSize(1);
    assertThat(world.house.get(InMemoryOrders.class).all()).isEmpty();
  }

  @Test
  void hadPaidLongBeforeAndARepeatedMessageOfItCallsNobody() {
    GuestOrder paid = world.paid();
    world.house.get(InMemoryGuestOrders.class).remove(paid.id());
    world.house.get(CloseSession.class).close(paid.stripeSessionId().orElseThrow());
    world.house.carryOut();

    assertThat(calls()).isEmpty();
    assertThat(world.house.get(InMemoryOrders.class).all()).hasSize(1);
  }

  private List<NotificationView> calls() {
    return world.house.notices(admin.id()).stream()
        .filter(notice -> notice.title().equals("Paiement à vérifier"))
        .toList();
  }

  private void erase() {
    eraseWithoutReactions();
    world.house.carryOut();
  }

  private void eraseWithoutReactions() {
    Account guest = AccountFixtures.with(GuestWorld.EMAIL, Role.USER, true);
    world.house.get(InMemoryAccounts.class).add(guest);
    world.house.get(EraseAccount.class).erase(InMemoryHouse.caller(admin), guest.id());
  }
}
