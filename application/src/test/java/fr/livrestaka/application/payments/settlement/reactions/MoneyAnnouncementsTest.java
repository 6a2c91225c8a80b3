package fr.livrestaka.application.payments.settlement.reactions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.AccountFixtures;
import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.notifications.Announced;
import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.application.orders.GuestOrderFixtures;
import fr.livrestaka.application.orders.InMemoryGuestOrders;
import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.application.orders.OrderFixtures;
import fr.livrestaka.application.payments.InMemoryPayments;
import fr.livrestaka.application.payments.PaymentFixtures;
import fr.livrestaka.application.payments.refunds.reactions.RefundAnnouncements;
import fr.livrestaka.application.pricing.InMemoryTariffs;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.ReactionTable;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.events.GuestOrderPlaced;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.payments.events.DisputedFundsMoved;
import fr.livrestaka.domain.payments.events.PaymentDisputed;
import fr.livrestaka.domain.payments.events.PaymentInDoubt;
import fr.livrestaka.domain.payments.events.PaymentRecorded;
import fr.livrestaka.domain.payments.events.RefundFailed;
import fr.livrestaka.domain.payments.events.RefundSettled;
import fr.livrestaka.domain.payments.refunds.DisputeFunds;
import fr.livrestaka.domain.payments.settlement.Payment;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is told what of money that comes in, goes back or is disputed. */
class MoneyAnnouncementsTest {
  private final Account client = AccountFixtures.lina();
  private final Order order =
      OrderFixtures.order(client.id(), OrderFixtures.Facts.titled("Le Roman"));
  private final Payment payment = PaymentFixtures.payment(order.id(), OrderFixtures.NOON);
  private final GuestOrder guest = GuestOrderFixtures.unpaid(OrderFixtures.NOON);
  private final InMemoryOrders orders = new InMemoryOrders();
  private final InMemoryGuestOrders guestOrders = new InMemoryGuestOrders();
  private final InMemoryPayments payments = new InMemoryPayments();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final Announced told = new Announced();
  private final ReactionTable comingIn =
      new PaymentAnnouncements(
          orders, guestOrders, payments, accounts, new InMemoryTariffs(), told.notifications);
  private final ReactionTable goingBack = new RefundAnnouncements(orders, told.notifications);

  MoneyAnnouncementsTest() {
    accounts.add(client);
    orders.add(order);
    guestOrders.add(guest);
    payments.add(payment);
  }

  @Test
  void aPaymentIsConfirmedToItsClientAndAnnouncedToTheTeam() {
    told.happens(comingIn, paid(OrderStatus.EN_ATTENTE, "", false));

    assertThat(told.titles(client.id())).containsExactly("Paiement confirmé");
    assertThat(told.titles(Announced.ADMIN)).containsExactly("Paiement reçu");
  }

  @Test
  void moneyThatCameTwiceOrForACancelledOrderIsUrgent() {
    told.happens(comingIn, paid(OrderStatus.EN_COURS, "", true));
    told.happens(comingIn, paid(OrderStatus.ANNULEE, "", false));

    assertThat(told.titles(Announced.ADMIN))
        .containsExactlyInAnyOrder("Commande payée deux fois", "Paiement d'une commande annulée");
    assertUrgent();
  }

  @Test
  void aGuestWhoPaidHasANewProject() {
    told.happens(comingIn, paid(OrderStatus.PAYEE, guest.id().value(), false));

    assertThat(told.titles(client.id())).containsExactly("Votre projet est créé");
  }

  @Test
  void whoCannotSignInYetIsNotTold() {
    accounts.change(client.id(), one -> one.deactivated(OrderFixtures.NOON));
    told.happens(comingIn, paid(OrderStatus.EN_ATTENTE, "", false));

    assertThat(told.titles(client.id())).isEmpty();
  }

  @Test
  void theTeamIsToldThatAGuestIsAboutToPay() {
    told.happens(comingIn, new GuestOrderPlaced(guest.id().value(), 35_000));

    assertThat(told.titles(Announced.ADMIN))
        .containsExactly("Nouvelle commande en attente de paiement");
  }

  @Test
  void moneyThatNobodyCanPlaceIsUrgent() {
    told.happens(comingIn, new PaymentInDoubt("cs_1", "amount", 100, "eur"));
    told.happens(comingIn, new PaymentInDoubt("cs_2", "unknown", 100, "eur"));

    assertThat(told.of(Announced.ADMIN))
        .extracting(NotificationView::message)
        .anyMatch(text -> text.contains("n'est pas celui qui était demandé"))
        .anyMatch(text -> text.contains("aucune commande ne l'attend"));
    assertUrgent();
  }

  @Test
  void aRefundIsToldToItsClientAndAFailedOneToTheTeam() {
    told.happens(goingBack, new RefundSettled("r-1", payment.id().value(), id(), 1_000));
    told.happens(
        goingBack,
        new RefundFailed("r-1", payment.id().value(), id(), 1_000, "lost_or_stolen_card"));

    assertThat(told.titles(client.id())).containsExactly("Remboursement effectué");
    assertThat(told.titles(Announced.ADMIN)).containsExactly("Remboursement échoué");
    assertUrgent();
  }

  @Test
  void theTeamIsToldOfEachStateOfADisputeAndOfItsMoney() {
    told.happens(goingBack, disputed("needs_response", false, false));
    told.happens(goingBack, disputed("under_review", false, true));
    told.happens(goingBack, disputed("won", true, true));
    told.happens(goingBack, moved(DisputeFunds.WITHDRAWN));
    told.happens(goingBack, moved(DisputeFunds.REINSTATED));

    assertThat(told.titles(Announced.ADMIN))
        .containsExactlyInAnyOrder(
            "Paiement contesté",
            "Contestation : nouvel état",
            "Contestation close",
            "Paiement contesté retiré du compte",
            "Paiement contesté rendu");
    assertUrgent();
    assertThat(told.titles(client.id())).isEmpty();
  }

  /** A delivery that waits bears the name; under another one nobody would ever hand it over. */
  @Test
  void theNamesAreThoseOfDeliveriesThatMayBeWaiting() {
    assertThat(ReactionTable.all(List.of(), List.of(comingIn, goingBack)))
        .extracting(Reaction::name)
        .containsExactlyInAnyOrder(
            "payments.notify-admins-of-guest-order",
            "payments.notify-admins-of-payment",
            "payments.notify-client-of-payment",
            "payments.alert-admins-of-doubt",
            "payments.notify-client-of-refund",
            "payments.alert-admins-of-failed-refund",
            "payments.alert-admins-of-dispute",
            "payments.alert-admins-of-disputed-funds");
  }

  private void assertUrgent() {
    assertThat(told.of(Announced.ADMIN))
        .extracting(NotificationView::priority)
        .containsOnly(NotificationPriority.URGENTE);
  }

  private PaymentRecorded paid(OrderStatus found, String guestOrder, boolean wasPaid) {
    return new PaymentRecorded(payment.id().value(), id(), guestOrder, found, wasPaid);
  }

  private PaymentDisputed disputed(String status, boolean closed, boolean known) {
    return new PaymentDisputed(
        payment.id().value(),
        id(),
        35_000,
        "fraudulent",
        status,
        closed,
        "dp_1",
        known,
        Optional.empty());
  }

  private DisputedFundsMoved moved(DisputeFunds funds) {
    return new DisputedFundsMoved(payment.id().value(), id(), "dp_1", 35_000, funds);
  }

  private String id() {
    return order.id().value();
  }
}
