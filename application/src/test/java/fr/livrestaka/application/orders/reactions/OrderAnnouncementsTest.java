package fr.livrestaka.application.orders.reactions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.AccountFixtures;
import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.notifications.Announced;
import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.application.orders.OrderFixtures;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.estimates.EstimateId;
import fr.livrestaka.domain.orders.events.CorrectorAssigned;
import fr.livrestaka.domain.orders.events.EstimateAccepted;
import fr.livrestaka.domain.orders.events.OrderPlaced;
import fr.livrestaka.domain.orders.events.OrderStatusChanged;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is told what of an order. */
class OrderAnnouncementsTest {
  private final Account client = AccountFixtures.lina();
  private final Order order =
      OrderFixtures.order(client.id(), OrderFixtures.Facts.titled("Le Roman"));
  private final InMemoryOrders orders = new InMemoryOrders();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final Announced told = new Announced();
  private final OrderAnnouncements table =
      new OrderAnnouncements(orders, accounts, told.notifications);

  OrderAnnouncementsTest() {
    accounts.add(client);
    orders.add(order);
  }

  @Test
  void aNewOrderIsConfirmedToItsClientAndAnnouncedToTheTeam() {
    told.happens(table, new OrderPlaced(order.id(), client.id()));

    assertThat(told.titles(client.id())).containsExactly("Votre projet a été créé");
    assertThat(told.of(Announced.ADMIN))
        .extracting(NotificationView::message)
        .singleElement()
        .asString()
        .contains(client.email(), "« Le Roman »");
  }

  @Test
  void whatTheClientMovesIsToldToTheTeamOnly() {
    moved(OrderStatus.EN_ATTENTE, OrderStatus.ANNULEE, Actor.Part.CLIENT);
    moved(OrderStatus.ESTIMATION_ENVOYEE, OrderStatus.EN_ATTENTE, Actor.Part.CLIENT);

    assertThat(told.titles(Announced.ADMIN))
        .containsExactlyInAnyOrder("Commande annulée par le client", "Estimation refusée");
    assertThat(told.titles(client.id())).isEmpty();
  }

  @Test
  void whatTheTeamMovesIsToldToTheClientOnly() {
    moved(OrderStatus.EN_ATTENTE, OrderStatus.EN_COURS, Actor.Part.ADMIN);

    assertThat(told.titles(client.id())).containsExactly("Votre projet est en cours");
    assertThat(told.titles(Announced.ADMIN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "EN_COURS, Votre projet est en cours",
    "SUSPENDUE, Votre projet est suspendu",
    "TERMINE, Votre projet est terminé",
    "ANNULEE, Votre projet est annulé",
    "EN_ATTENTE, ",
    "EN_ATTENTE_VERIFICATION, "
  })
  void eachStepHasItsOwnTitleAndGoingBackToTheQueueHasNone(OrderStatus to, String title) {
    moved(OrderStatus.EN_ATTENTE_CONSULTATION, to, Actor.Part.ADMIN);

    assertThat(told.titles(client.id())).isEqualTo(Stream.ofNullable(title).toList());
  }

  @ParameterizedTest
  @EnumSource(OrderStatus.class)
  void whatAPaymentMovesIsToldByNoticesOfThePayment(OrderStatus to) {
    moved(OrderStatus.EN_ATTENTE, to, Actor.Part.PAYMENT);

    assertThat(told.titles(client.id())).isEmpty();
    assertThat(told.titles(Announced.ADMIN)).isEmpty();
  }

  @Test
  void anEstimateThatWasAcceptedIsToldToTheTeam() {
    told.happens(table, new EstimateAccepted(new EstimateId("e-1"), order.id()));

    assertThat(told.titles(Announced.ADMIN)).containsExactly("Estimation acceptée");
  }

  @Test
  void anAssignmentThatWasTakenBackMeanwhileIsNotTold() {
    AccountId corrector = new AccountId("corrector");
    told.happens(table, new CorrectorAssigned(order.id(), corrector));

    assertThat(told.titles(corrector)).isEmpty();
  }

  @Test
  void ofAnOrderThatIsGoneNobodyIsTold() {
    OrderId gone = new OrderId("gone");
    told.happens(table, new OrderPlaced(gone, client.id()));
    told.happens(table, new EstimateAccepted(new EstimateId("e-1"), gone));

    assertThat(told.titles(Announced.ADMIN)).isEmpty();
    assertThat(told.titles(client.id())).isEmpty();
  }

  /** A delivery that waits bears the name; under another one nobody would ever hand it over. */
  @Test
  void theNamesAreThoseOfDeliveriesThatMayBeWaiting() {
    assertThat(table.reactions())
        .extracting(Reaction::name)
        .containsExactlyInAnyOrder(
            "orders.notify-admins-of-order",
            "orders.notify-client-of-order",
            "orders.notify-admins-of-client-move",
            "orders.notify-admins-of-acceptance",
            "orders.notify-client-of-status",
            "orders.notify-corrector");
  }

  private void moved(OrderStatus from, OrderStatus to, Actor.Part by) {
    told.happens(table, new OrderStatusChanged(order.id(), from, to, by));
  }
}
