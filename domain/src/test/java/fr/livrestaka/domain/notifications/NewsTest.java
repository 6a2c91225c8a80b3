package fr.livrestaka.domain.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.events.OrderFileAdded;
import fr.livrestaka.domain.orders.Actor.Part;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderRequest;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.events.CorrectorAssigned;
import fr.livrestaka.domain.orders.events.OrderStatusChanged;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is told of an order, and of what. */
class NewsTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final AccountId AUTHOR = new AccountId("author");
  private static final AccountId CORRECTOR = new AccountId("corrector");
  private static final AccountId OTHER = new AccountId("other");

  private final Order order =
      Order.place(
          new OrderId("order"), AUTHOR, OrderRequest.titled("Les dunes"), Optional.empty(), NOON);
  private final Order assigned = order.assigned(Optional.of(CORRECTOR), NOON);

  @Test
  void ofAnOrderThoseAreToldWhomTheOccasionIsFor() {
    assertThat(News.about(assigned, Occasion.ORDER_PLACED))
        .contains(News.toAdmins(Occasion.ORDER_PLACED));
    assertThat(News.about(assigned, Occasion.ORDER_CONFIRMED))
        .contains(News.to(AUTHOR, Occasion.ORDER_CONFIRMED));
    assertThat(News.about(assigned, Occasion.CORRECTOR_ASSIGNED))
        .contains(News.to(CORRECTOR, Occasion.CORRECTOR_ASSIGNED));
    assertThat(News.about(order, Occasion.CORRECTOR_ASSIGNED)).isEmpty();
  }

  @Test
  void whatIsForTheTeamIsNotToldToAPersonNorTheOtherWayRound() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> News.to(AUTHOR, Occasion.PAID_TWICE))
        .withMessage("PAID_TWICE is for ADMINS");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> News.toAdmins(Occasion.ORDER_CONFIRMED))
        .withMessage("ORDER_CONFIRMED is for CLIENT");
  }

  @ParameterizedTest
  @CsvSource({
    "EN_ATTENTE_CONSULTATION, TALK_WANTED",
    "ESTIMATION_ENVOYEE, ESTIMATE_READY",
    "EN_COURS, WORK_BEGUN",
    "TERMINE, WORK_DONE",
    "ANNULEE, ORDER_CANCELLED",
    "SUSPENDUE, WORK_PAUSED"
  })
  void theClientIsToldWhereTheTeamMovesTheOrder(OrderStatus to, Occasion occasion) {
    for (Part part : new Part[] {Part.ADMIN, Part.CORRECTOR, Part.SYSTEM}) {
      assertThat(OrderNews.forClient(moved(to, part), order)).contains(News.to(AUTHOR, occasion));
      assertThat(OrderNews.forAdmins(moved(to, part))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = OrderStatus.class,
      names = {"EN_ATTENTE", "EN_ATTENTE_VERIFICATION", "PAYEE"})
  void aMoveThatIsNoNewsToTheClientIsNotTold(OrderStatus to) {
    assertThat(OrderNews.forClient(moved(to, Part.ADMIN), order)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(OrderStatus.class)
  void theTeamIsToldWhatAClientDoesAndTheClientIsNot(OrderStatus to) {
    Occasion occasion =
        to == OrderStatus.ANNULEE ? Occasion.ORDER_GIVEN_UP : Occasion.ESTIMATE_DECLINED;
    assertThat(OrderNews.forAdmins(moved(to, Part.CLIENT))).contains(News.toAdmins(occasion));
    assertThat(OrderNews.forClient(moved(to, Part.CLIENT), order)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(OrderStatus.class)
  void whatAPaymentMovesHasNoticesOfThePayment(OrderStatus to) {
    assertThat(OrderNews.forAdmins(moved(to, Part.PAYMENT))).isEmpty();
    assertThat(OrderNews.forClient(moved(to, Part.PAYMENT), order)).isEmpty();
  }

  @Test
  void correctorsAreToldOfAnOrderThatIsStillInTheirCharge() {
    CorrectorAssigned event = new CorrectorAssigned(order.id(), CORRECTOR);
    assertThat(OrderNews.forCorrector(event, assigned))
        .contains(News.to(CORRECTOR, Occasion.CORRECTOR_ASSIGNED));
    assertThat(OrderNews.forCorrector(event, order)).isEmpty();
    Order passedOn = order.assigned(Optional.of(OTHER), NOON);
    assertThat(OrderNews.forCorrector(event, passedOn)).isEmpty();
  }

  @Test
  void theClientIsToldOfTheTeamsDocumentsOnly() {
    FileId file = new FileId("file");
    assertThat(OrderNews.forClient(new OrderFileAdded(file, order.id(), true), order))
        .contains(News.to(AUTHOR, Occasion.TEAM_FILE_ADDED));
    assertThat(OrderNews.forClient(new OrderFileAdded(file, order.id(), false), order)).isEmpty();
  }

  private OrderStatusChanged moved(OrderStatus to, Part by) {
    return new OrderStatusChanged(order.id(), OrderStatus.EN_ATTENTE, to, by);
  }
}
