package fr.livrestaka.application.payments.checkout;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.orders.OrderChanges;
import fr.livrestaka.application.orders.consents.KeepConsents;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.application.payments.settlement.PaymentAudit;
import fr.livrestaka.application.payments.settlement.port.InvoicedOrders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.consents.ConsentRequest;
import fr.livrestaka.domain.orders.consents.ConsentWay;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.refusals.AlreadyPaid;
import fr.livrestaka.domain.payments.refusals.NotPayable;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import fr.livrestaka.domain.shared.EmptyId;
import fr.livrestaka.domain.shared.NextState;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Sends a client to pay an order that stands (contract A 5.1). Who asks again is sent to the same
 * session, so that nobody pays twice; two requests at once converge on one.
 */
@Singleton
public class PayOrder {
  private final Orders orders;
  private final InvoicedOrders invoices;
  private final CheckoutToPay toPay;
  private final Checkouts checkouts;
  private final KeepConsents consents;
  private final OrderChanges changes;
  private final CheckoutSessions desk;
  private final AuditLog audit;
  private final Outbox outbox;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public PayOrder(
      Orders orders,
      InvoicedOrders invoices,
      CheckoutToPay toPay,
      Checkouts checkouts,
      KeepConsents consents,
      OrderChanges changes,
      CheckoutSessions desk,
      AuditLog audit,
      Outbox outbox,
      Transactions transactions,
      InstantSource clock) {
    this.orders = orders;
    this.invoices = invoices;
    this.toPay = toPay;
    this.checkouts = checkouts;
    this.consents = consents;
    this.changes = changes;
    this.desk = desk;
    this.audit = audit;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Asks the payment service for a session with the ways back that this buyer has. */
  private interface Opening {
    OpenedSession open(Checkout checkout, String userId, String title, String email);
  }

  /** An order about to be paid, and the checkout for it. */
  private record Prepared(Order order, Checkout checkout) {}

  /** As {@link #pay(Caller, String, ConsentRequest)}, where nothing is agreed to. */
  public OpenedSession pay(Caller caller, String orderOrInvoice) {
    return pay(caller, orderOrInvoice, ConsentRequest.NONE);
  }

  /**
   * @param orderOrInvoice id of an own order, or of an invoice for one
   * @param agreed what the buyer was shown and agrees to; kept with the page that he is sent to,
   *     and not where he is refused. The contract is concluded with the payment
   * @throws NotFound there is none, or it is another account's
   * @throws AlreadyPaid it is paid, or its invoice was marked as paid by hand
   * @throws NotPayable it is cancelled, or has no price that counts
   * @throws PaymentServiceFailed the payment service refuses or does not answer
   */
  public OpenedSession pay(Caller caller, String orderOrInvoice, ConsentRequest agreed) {
    return pay(caller, orderOrInvoice, agreed, desk::forOrder);
  }

  /**
   * As {@link #pay(Caller, String)}, for who comes by a mailed link and need not be signed in.
   *
   * @param caller whose order it is
   */
  OpenedSession payByLink(Caller caller, OrderId order) {
    return pay(caller, order.value(), ConsentRequest.NONE, desk::forLink);
  }

  private OpenedSession pay(
      Caller caller, String orderOrInvoice, ConsentRequest agreed, Opening opening) {
    transactions.writing(() -> audit.record(PaymentAudit.asked(caller)));
    Prepared prepared = prepareOrReport(caller, orderOrInvoice);
    OpenedSession session =
        opened(prepared.checkout())
            .orElseGet(
                () ->
                    opening.open(
                        prepared.checkout(),
                        caller.id().value(),
                        prepared.order().titre(),
                        caller.email()));
    if (!transactions.write(() -> keep(caller, prepared, session, agreed))) {
      throw NotPayable.changedMeanwhile();
    }
    return session;
  }

  /** One session a checkout, also for who comes another way than the first time. */
  private static Optional<OpenedSession> opened(Checkout checkout) {
    return checkout
        .sessionId()
        .flatMap(session -> checkout.url().map(url -> new OpenedSession(session, url)));
  }

  private Prepared prepareOrReport(Caller caller, String orderOrInvoice) {
    try {
      OrderId id = orderOf(orderOrInvoice);
      return transactions.write(() -> prepare(caller, id));
    } catch (NotFound | EmptyId e) {
      transactions.writing(() -> audit.record(PaymentAudit.notTheirs(caller, orderOrInvoice)));
      throw e;
    }
  }

  /** In a transaction of its own: the next one sees what was stored until it has the lock. */
  private OrderId orderOf(String orderOrInvoice) {
    return transactions
        .readCurrent(() -> invoices.orderOf(orderOrInvoice))
        .orElseGet(() -> new OrderId(orderOrInvoice));
  }

  private Prepared prepare(Caller caller, OrderId id) {
    Instant now = clock.instant();
    Order order =
        orders
            .lock(id)
            .filter(found -> found.userId().equals(caller.id()))
            .orElseThrow(() -> new NotFound("orders.not-found"));
    return new Prepared(order, toPay.of(order, caller.id(), now));
  }

  /**
   * @return false where the checkout was taken back or the order cancelled meanwhile; then the
   *     session is closed too
   */
  private boolean keep(
      Caller caller, Prepared prepared, OpenedSession session, ConsentRequest agreed) {
    Instant now = clock.instant();
    Order order = changes.lock(prepared.order().id());
    Checkout checkout = checkouts.lock(prepared.checkout().id()).orElseThrow();
    boolean isOver = checkout.isWithdrawn() || order.isCancelled();
    NextState<Checkout> opened = checkout.withSession(session.sessionId(), session.url());
    NextState<Checkout> kept = isOver ? opened.then(Checkout::withdrawn) : opened;
    checkouts.save(kept.state());
    kept.events().forEach(outbox::record);
    if (isOver) return false;
    if (!order.isPaid()) {
      changes.change(
          order.id(),
          Actor.of(Actor.Part.CLIENT, caller.id()),
          now,
          unpaid -> unpaid.checkoutOpened(session.sessionId(), now));
      consents.ofOrder(order.id(), agreed, ConsentWay.CHECKOUT, caller.origin(), now);
    }
    audit.record(PaymentAudit.opened(caller, session, prepared.checkout().amount()));
    return true;
  }
}
