package fr.livrestaka.application.payments.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.CreditNoteBalance;
import fr.livrestaka.domain.invoicing.credit.RefundCredit;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.notifications.NotificationType;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.checkout.CheckoutStatus;
import fr.livrestaka.domain.payments.refunds.Dispute;
import fr.livrestaka.domain.payments.refunds.DisputeFunds;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundStatus;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.shared.Money;
import java.util.List;
import java.util.Optional;

/** How it must end, whatever happened: as Stripe has it. */
final class Outcome {
  private final World world;
  private final Store store;
  private final Buyers buyers;

  Outcome(World world, Buyers buyers) {
    this.world = world;
    this.store = world.store;
    this.buyers = buyers;
  }

  void check() {
    store.transactions().writing(this::checkAll);
  }

  private void checkAll() {
    world.stripe.sessions().forEach(this::checkSession);
    buyers.standing().ifPresentOrElse(this::checkStanding, this::checkGuests);
    List<StripeSession> paid = paid();
    assertThat(recorded("PaymentRecorded[")).hasSize(paid.size()).doesNotHaveDuplicates();
    assertThat(recorded("InvoiceIssued[")).hasSize(paid.size()).doesNotHaveDuplicates();
    assertThat(recorded("PaymentInDoubt[")).isEmpty();
    checkDisputesAreToldOnce();
    checkNotices();
  }

  /** Each is told once, in the transaction that recorded what it tells of. */
  private void checkNotices() {
    assertThat(world.putOff).isEmpty();
    List<NotificationView> team = store.noticesOf().apply(store.admin());
    assertThat(team)
        .filteredOn(notice -> notice.type() == NotificationType.PAYMENT)
        .hasSize(recorded("PaymentRecorded[").size());
    assertThat(alarms(team, NotificationPriority.HAUTE))
        .isEqualTo(recorded("GuestOrderPlaced[").size());
    assertThat(alarms(team, NotificationPriority.URGENTE))
        .isEqualTo(
            recorded("PaymentDisputed[").size()
                + recorded("DisputedFundsMoved[").size()
                + recorded("RefundFailed[").size());
    assertThat(ofClient())
        .filteredOn(notice -> notice.type() == NotificationType.PAYMENT)
        .hasSize(
            recorded("RefundSettled[").size()
                + (buyers.standing().isPresent() ? paid().size() : 0));
  }

  private static long alarms(List<NotificationView> notices, NotificationPriority priority) {
    return notices.stream()
        .filter(notice -> notice.type() == NotificationType.WARNING)
        .filter(notice -> notice.priority() == priority)
        .count();
  }

  private List<NotificationView> ofClient() {
    return buyers
        .standing()
        .map(Order::userId)
        .or(() -> store.accounts().findByEmail(buyers.email).map(Account::id))
        .map(store.noticesOf())
        .orElse(List.of());
  }

  private List<StripeSession> paid() {
    return world.stripe.sessions().stream().filter(StripeSession::isPaid).toList();
  }

  private List<String> recorded(String sort) {
    return store.recorded().get().stream().filter(event -> event.startsWith(sort)).toList();
  }

  private void checkSession(StripeSession session) {
    Optional<Payment> payment = store.payments().findBySession(session.id);
    Optional<Checkout> checkout = store.checkouts().find(session.request.checkout().id());
    assertThat(payment.isPresent()).as("payment of " + session.id).isEqualTo(session.isPaid());
    if (payment.isEmpty()) {
      assertThat(checkout.map(Checkout::status))
          .isNotEqualTo(Optional.of(CheckoutStatus.OPEN))
          .isNotEqualTo(Optional.of(CheckoutStatus.PAID));
      return;
    }
    Money amount = session.request.checkout().amount();
    assertThat(checkout.map(Checkout::status)).contains(CheckoutStatus.PAID);
    assertThat(payment.get().amount()).isEqualTo(amount);
    assertThat(
            store
                .invoices()
                .ofPayment(payment.get().id().value())
                .map(invoice -> invoice.snapshot().amounts().total()))
        .contains(amount);
    assertThat(payment.get().refundable()).isEqualTo(amount.minus(session.refunded));
    checkDisputes(session, payment.get());
    checkRefunds(session, payment.get());
  }

  /** What refunds have credited is what the refunds come to that stand. */
  private void checkRefunds(StripeSession session, Payment payment) {
    List<Refund> standing =
        store.refunds().ofPayment(payment.id()).stream()
            .filter(refund -> refund.status() == RefundStatus.SUCCEEDED)
            .toList();
    Invoice invoice = store.invoices().ofPayment(payment.id().value()).orElseThrow();
    List<RefundCredit> credits = store.refundCredits().ofInvoice(invoice.id());
    assertThat(standing.stream().map(Refund::amount).reduce(Money.ZERO, Money::plus))
        .isEqualTo(session.refunded);
    for (Refund refund : standing) {
      assertThat(
              credits.stream()
                  .filter(RefundCredit::stands)
                  .filter(credit -> credit.refund().equals(refund.id().value()))
                  .map(RefundCredit::amount)
                  .reduce(Money.ZERO, Money::plus))
          .isEqualTo(refund.amount());
    }
    assertThat(
            credits.stream()
                .filter(RefundCredit::stands)
                .map(RefundCredit::amount)
                .reduce(Money.ZERO, Money::plus))
        .isEqualTo(session.refunded);
    checkNotes(invoice, credits);
  }

  /** No credit note is paid twice, and all together take no more than the invoice. */
  private void checkNotes(Invoice invoice, List<RefundCredit> credits) {
    List<CreditNote> notes = store.creditNotes().ofInvoice(invoice.id());
    for (CreditNote note : notes) {
      CreditNoteBalance balance = CreditNoteBalance.of(note, credits);
      assertThat(balance.owed().cents()).isNotNegative();
      assertThat(balance.tax().cents()).isNotNegative();
      if (balance.owed().isZero()) assertThat(balance.tax()).isEqualTo(Money.ZERO);
    }
    assertThat(notes.stream().mapToLong(note -> note.snapshot().amounts().total().cents()).sum())
        .isLessThanOrEqualTo(invoice.snapshot().amounts().total().cents());
  }

  private void checkDisputes(StripeSession session, Payment payment) {
    assertThat(store.disputes().ofPayment(payment.id()))
        .extracting(Dispute::id, Dispute::status, Dispute::isOpen, Dispute::funds)
        .containsExactlyInAnyOrderElementsOf(
            world.stripe.disputes.of(session).stream()
                .map(
                    one ->
                        tuple(
                            one.dispute(),
                            one.status(),
                            !one.closed(),
                            one.funds().orElse(DisputeFunds.LEFT)))
                .toList());
  }

  /** No state of a dispute, and no way of its money, is told twice. */
  private void checkDisputesAreToldOnce() {
    assertThat(recorded("PaymentDisputed["))
        .extracting(event -> event.replaceAll(".*status=(\\w+).*dispute=(\\S+),.*", "$2 $1"))
        .doesNotHaveDuplicates();
    assertThat(recorded("DisputedFundsMoved[")).doesNotHaveDuplicates();
  }

  private void checkStanding(Order placed) {
    Order order = store.orders().find(placed.id()).orElseThrow();
    boolean isPaid = !paid().isEmpty();
    assertThat(order.isPaid()).isEqualTo(isPaid);
    assertThat(order.statut() == OrderStatus.EN_COURS).isEqualTo(isPaid);
    assertThat(store.payments().ofOrder(order.id())).hasSameSizeAs(paid());
    assertThat(store.ordersOf().apply(order.userId())).hasSize(1);
    assertThat(store.orders().history(order.id()))
        .filteredOn(step -> step.to() == OrderStatus.EN_COURS)
        .hasSize(isPaid ? 1 : 0);
    assertThat(recorded("PaymentRecorded["))
        .filteredOn(event -> event.contains("wasPaid=false"))
        .hasSize(isPaid ? 1 : 0);
  }

  private void checkGuests() {
    Optional<Account> account = store.accounts().findByEmail(buyers.email);
    assertThat(account.isPresent()).as("account").isEqualTo(!paid().isEmpty());
    if (account.isEmpty()) return;
    assertThat(account.get().awaitsActivation()).isTrue();
    assertThat(store.ordersOf().apply(account.get().id())).hasSameSizeAs(paid());
    for (StripeSession session : paid()) {
      GuestOrder guest =
          store.guestOrders().find(new GuestOrderId(session.request.reference())).orElseThrow();
      assertThat(guest.userId()).contains(account.get().id());
      Order order = store.orders().find(guest.commandeId().orElseThrow()).orElseThrow();
      assertThat(order.statut()).isEqualTo(OrderStatus.PAYEE);
      assertThat(order.isPaidIn(session.id)).isTrue();
      assertThat(store.payments().ofOrder(order.id())).hasSize(1);
    }
  }
}
