package fr.livrestaka.application.payments.settlement;

import fr.livrestaka.application.invoicing.IssueInvoice;
import fr.livrestaka.application.invoicing.PaidOrder;
import fr.livrestaka.application.orders.OrderChanges;
import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.orders.port.OrderSessions;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.checkout.CheckoutDoubt;
import fr.livrestaka.domain.payments.checkout.CheckoutId;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import fr.livrestaka.domain.payments.checkout.PaidFor.AwaitedOrder;
import fr.livrestaka.domain.payments.checkout.PaidFor.StandingOrder;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.payments.settlement.OrderFound;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/**
 * Turns a paid session into a paid order with its payment and its invoice, once, however often and
 * by whatever way the payment is reported. Locks the order first, then its checkout, then the
 * series of invoices.
 */
@Singleton
public class SettlePayment {
  private final Checkouts checkouts;
  private final Payments payments;
  private final Orders orders;
  private final OrderSessions sessions;
  private final GuestOrders guestOrders;
  private final OrderChanges changes;
  private final ConvertGuestOrder guests;
  private final IssueInvoice invoices;
  private final IdGenerator ids;
  private final Outbox outbox;

  @Inject
  public SettlePayment(
      Checkouts checkouts,
      Payments payments,
      Orders orders,
      OrderSessions sessions,
      GuestOrders guestOrders,
      OrderChanges changes,
      ConvertGuestOrder guests,
      IssueInvoice invoices,
      IdGenerator ids,
      Outbox outbox) {
    this.checkouts = checkouts;
    this.payments = payments;
    this.orders = orders;
    this.sessions = sessions;
    this.guestOrders = guestOrders;
    this.changes = changes;
    this.guests = guests;
    this.invoices = invoices;
    this.ids = ids;
    this.outbox = outbox;
  }

  /** What became of a paid session. */
  public enum Outcome {
    SETTLED,
    /** It was settled before. */
    ALREADY,
    /** Nothing here waits for it. */
    UNKNOWN,
    /**
     * Another amount or currency than asked, or the order is gone; the team gets one notice, and
     * nothing is settled.
     */
    IN_DOUBT
  }

  /** Within the open transaction. */
  public Outcome settle(SessionFacts facts, Instant now) {
    Optional<Checkout> checkout = checkoutOf(facts);
    Optional<PaidFor> paidFor =
        checkout.map(Checkout::paidFor).or(() -> madeByFormerService(facts));
    if (paidFor.isEmpty()) return Outcome.UNKNOWN;
    Optional<NextState<CheckoutDoubt>> doubt =
        checkout.flatMap(asked -> asked.doubtAbout(facts, now));
    if (doubt.isPresent()) return inDoubt(doubt.get());
    return switch (paidFor.get()) {
      case StandingOrder order -> settleOrder(order.id(), checkout, facts, now);
      case AwaitedOrder guest -> settleGuest(guest.id(), checkout, facts, now);
    };
  }

  private Optional<Checkout> checkoutOf(SessionFacts facts) {
    return facts
        .checkout()
        .flatMap(checkouts::find)
        .or(() -> checkouts.findBySession(facts.sessionId()));
  }

  private Optional<PaidFor> madeByFormerService(SessionFacts facts) {
    return sessions
        .orderOf(facts.sessionId())
        .<PaidFor>map(StandingOrder::new)
        .or(
            () ->
                guestOrders
                    .findBySession(facts.sessionId())
                    .map(GuestOrder::id)
                    .map(AwaitedOrder::new));
  }

  private Outcome settleOrder(
      OrderId id, Optional<Checkout> checkout, SessionFacts facts, Instant now) {
    Optional<Order> locked = orders.lock(id);
    if (locked.isEmpty()) return orderGone(checkout, facts, now);
    boolean paidToFormerService = checkout.isEmpty() && locked.get().isPaidIn(facts.sessionId());
    if (isSettled(checkout, facts) || paidToFormerService) return Outcome.ALREADY;
    OrderChanges.Changed changed =
        changes.change(id, Actor.PAYMENT, now, order -> paid(order, facts.amount(), now));
    Order before = changed.before();
    boolean invoicePaid = invoices.isPaidAlready(id, facts.amount());
    record(before, OrderFound.standing(before, invoicePaid), checkout, facts, now);
    return Outcome.SETTLED;
  }

  /** Money for a cancelled order is recorded, and a notice asks the team to give it back. */
  private static Order paid(Order order, Money amount, Instant now) {
    return order.isCancelled() ? order.paidThoughCancelled(amount, now) : order.paid(amount, now);
  }

  private Outcome settleGuest(
      GuestOrderId id, Optional<Checkout> checkout, SessionFacts facts, Instant now) {
    Optional<GuestOrder> locked = guestOrders.lock(id);
    if (locked.isEmpty()) return orderGone(checkout, facts, now);
    if (isSettled(checkout, facts)) return Outcome.ALREADY;
    GuestOrder guest = locked.get();
    if (guest.isProcessed())
      return settleOrder(guest.commandeId().orElseThrow(), checkout, facts, now);
    Order order = guests.turnIntoOrder(guest, facts, now);
    record(order, OrderFound.madeOf(guest.id(), order.id()), checkout, facts, now);
    return Outcome.SETTLED;
  }

  /** A checkout comes with its order, so the order was there. */
  private Outcome orderGone(Optional<Checkout> checkout, SessionFacts facts, Instant now) {
    if (isSettled(checkout, facts)) return Outcome.ALREADY;
    return checkout.map(asked -> inDoubt(asked.orderGone(facts, now))).orElse(Outcome.UNKNOWN);
  }

  private boolean isSettled(Optional<Checkout> checkout, SessionFacts facts) {
    boolean paid =
        checkout.flatMap(known -> checkouts.lock(known.id())).filter(Checkout::isPaid).isPresent();
    return paid || payments.findBySession(facts.sessionId()).isPresent();
  }

  private void record(
      Order before,
      OrderFound found,
      Optional<Checkout> checkout,
      SessionFacts facts,
      Instant now) {
    Optional<CheckoutId> checkoutId = checkout.map(Checkout::id);
    NextState<Payment> received =
        Payment.of(new PaymentId(ids.next()), found, checkoutId, facts, now);
    Payment payment = received.state();
    payments.add(payment);
    facts.payer().ifPresent(payer -> payments.keepPayer(payment.id(), payer));
    invoices.issueForPayment(
        before,
        new PaidOrder(before.id(), payment.id().value(), before.userId(), facts.amount(), now),
        now);
    checkout.map(open -> open.paid(facts.sessionId())).ifPresent(checkouts::save);
    received.events().forEach(outbox::record);
  }

  private Outcome inDoubt(NextState<CheckoutDoubt> doubt) {
    if (checkouts.noteDoubt(doubt.state())) doubt.events().forEach(outbox::record);
    return Outcome.IN_DOUBT;
  }
}
