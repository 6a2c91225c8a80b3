package fr.livrestaka.domain.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderRequest;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.payments.events.DisputedFundsMoved;
import fr.livrestaka.domain.payments.events.PaymentDisputed;
import fr.livrestaka.domain.payments.events.PaymentInDoubt;
import fr.livrestaka.domain.payments.events.PaymentRecorded;
import fr.livrestaka.domain.payments.refunds.DisputeFunds;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is told of money, and of what. */
class PaymentNewsTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Account client =
      Account.register(
              new AccountId("lina"),
              "Lina",
              "Moreau",
              "lina@example.org",
              "hash",
              Optional.empty(),
              NOON)
          .state();
  private final Order order =
      Order.place(
          new OrderId("order"),
          client.id(),
          OrderRequest.titled("Les dunes"),
          Optional.empty(),
          NOON);

  @Test
  void theTeamIsToldOfAPaymentAndAlarmedWhereItHasToGoBack() {
    assertThat(PaymentNews.forAdmins(paid("", OrderStatus.EN_ATTENTE, false)))
        .isEqualTo(News.toAdmins(Occasion.PAYMENT_RECEIVED));
    assertThat(PaymentNews.forAdmins(paid("", OrderStatus.ANNULEE, false)))
        .isEqualTo(News.toAdmins(Occasion.PAID_AFTER_CANCELLATION));
    assertThat(PaymentNews.forAdmins(paid("", OrderStatus.ANNULEE, true)))
        .isEqualTo(News.toAdmins(Occasion.PAID_TWICE));
  }

  @Test
  void aClientIsToldThatThePaymentOrTheNewProjectIsThere() {
    assertThat(PaymentNews.forClient(paid("", OrderStatus.EN_ATTENTE, false), order, client))
        .contains(News.to(client.id(), Occasion.PAYMENT_CONFIRMED));
    assertThat(PaymentNews.forClient(paid("guest", OrderStatus.PAYEE, false), order, client))
        .contains(News.to(client.id(), Occasion.PROJECT_PAID));
  }

  @Test
  void whoCannotSignInGetsTheActivationLinkInstead() {
    Account closed = client.deactivated(NOON);
    assertThat(PaymentNews.forClient(paid("guest", OrderStatus.PAYEE, false), order, closed))
        .isEmpty();
  }

  @Test
  void moneyThatCannotBePlacedIsForTheTeam() {
    assertThat(PaymentNews.forAdmins(new PaymentInDoubt("session", "amount", 100, "eur")))
        .isEqualTo(News.toAdmins(Occasion.AMOUNT_IN_DOUBT));
    assertThat(PaymentNews.forAdmins(new PaymentInDoubt("session", "unknown", 100, "eur")))
        .isEqualTo(News.toAdmins(Occasion.PAYMENT_UNKNOWN));
  }

  @Test
  void theTeamFollowsADispute() {
    assertThat(PaymentNews.forAdmins(disputed(false, false)))
        .isEqualTo(News.toAdmins(Occasion.PAYMENT_DISPUTED));
    assertThat(PaymentNews.forAdmins(disputed(false, true)))
        .isEqualTo(News.toAdmins(Occasion.DISPUTE_MOVED));
    assertThat(PaymentNews.forAdmins(disputed(true, true)))
        .isEqualTo(News.toAdmins(Occasion.DISPUTE_CLOSED));
    assertThat(PaymentNews.forAdmins(moved(DisputeFunds.WITHDRAWN)))
        .isEqualTo(News.toAdmins(Occasion.DISPUTED_FUNDS_WITHDRAWN));
    assertThat(PaymentNews.forAdmins(moved(DisputeFunds.REINSTATED)))
        .isEqualTo(News.toAdmins(Occasion.DISPUTED_FUNDS_REINSTATED));
  }

  private static PaymentRecorded paid(String guestOrder, OrderStatus found, boolean wasPaid) {
    return new PaymentRecorded("payment", "order", guestOrder, found, wasPaid);
  }

  private static PaymentDisputed disputed(boolean closed, boolean known) {
    return new PaymentDisputed(
        "payment", "order", 100, "fraudulent", "lost", closed, "dispute", known, Optional.empty());
  }

  private static DisputedFundsMoved moved(DisputeFunds funds) {
    return new DisputedFundsMoved("payment", "order", "dispute", 100, funds);
  }
}
