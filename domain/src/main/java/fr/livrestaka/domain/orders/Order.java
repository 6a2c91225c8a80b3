package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.events.CorrectorAssigned;
import fr.livrestaka.domain.orders.events.OrderPlaced;
import fr.livrestaka.domain.orders.events.OrderStatusChanged;
import fr.livrestaka.domain.orders.events.PayablePriceChanged;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.refusals.CommandRefused;
import fr.livrestaka.domain.orders.refusals.OwnOrder;
import fr.livrestaka.domain.orders.refusals.TransitionRefused;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.shared.DomainEvent;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An order of editorial work on a manuscript. It begins with {@link #place} or {@link #ofPaid} and
 * goes on by its operations; each gives the next state together with its {@link #events}, or the
 * same order where nothing changes. {@link #restored} reads one that was stored.
 */
public final class Order implements OrderState {
  /** The pack whose page count the team checks first. */
  public static final String PACK_TO_VERIFY = "pack-integral-default";

  private final StoredOrder values;
  private final List<DomainEvent> events;

  private Order(StoredOrder values, List<DomainEvent> events) {
    this.values = values;
    this.events = List.copyOf(events);
  }

  /**
   * An order as it was stored, whatever it holds: rows that were adopted from the former service
   * may be odd. Not for new orders.
   */
  public static Order restored(StoredOrder values) {
    return new Order(values, List.of());
  }

  /**
   * A new, unpaid order of an account.
   *
   * @param price by the tariffs; empty where they do not say
   * @throws IllegalArgumentException where the price is below zero
   */
  public static Order place(
      OrderId id, AccountId owner, OrderRequest request, Optional<Money> price, Instant now) {
    if (price.filter(Money::isNegative).isPresent()) {
      throw new IllegalArgumentException("an order that costs less than nothing");
    }
    OrderBuilder placed =
        new OrderBuilder(id, owner, request.titre(), now)
            .statut(request.initialStatus())
            .description(request.description())
            .fichierUrl(request.fichierUrl())
            .packType(request.packType())
            .pagesDeclarees(request.pagesDeclarees())
            .prixEstime(request.prixEstime())
            .prixCommande(price);
    return new Order(placed.build(), List.of(new OrderPlaced(id, owner)));
  }

  /**
   * The order that a paid guest order becomes (contract A R8).
   *
   * @param tariff its name and description, where it still exists
   * @throws IllegalArgumentException where the amount is not above zero
   */
  public static Order ofPaid(
      OrderId id,
      AccountId owner,
      GuestOrder paidFor,
      Optional<Tariff> tariff,
      Money amount,
      String sessionId,
      Instant now) {
    requirePositive(amount);
    OrderBuilder paid =
        new OrderBuilder(id, owner, paidFor.titleOfOrder(tariff), now)
            .statut(OrderStatus.PAYEE)
            .description(paidFor.descriptionOfOrder(tariff))
            .packType(Optional.of(paidFor.serviceId().value()))
            .pagesDeclarees(paidFor.nombrePages())
            .prixCommande(Optional.of(amount))
            .paymentStatus(PaymentStatus.PAID)
            .stripeSessionId(sessionId)
            .amount(amount);
    return restored(paid.build());
  }

  @Override
  public StoredOrder stored() {
    return values;
  }

  /** What has happened since the order was placed or read, oldest first; not yet recorded. */
  public List<DomainEvent> events() {
    return events;
  }

  /**
   * The client was sent to pay; an earlier session is replaced.
   *
   * @throws CommandRefused where it is cancelled or paid
   */
  public Order checkoutOpened(String sessionId, Instant now) {
    if (isCancelled() || isPaid()) throw new CommandRefused(statut(), OrderCommand.PAY);
    return next(
        change(now).paymentStatus(PaymentStatus.UNPAID).stripeSessionId(sessionId),
        Actor.Part.CLIENT);
  }

  /**
   * A payment came in. A paid order stays as it is.
   *
   * @param paid tax included
   * @throws CommandRefused where it is cancelled; see {@link #paidThoughCancelled}
   * @throws IllegalArgumentException where the amount is not above zero
   */
  public Order paid(Money paid, Instant now) {
    requirePositive(paid);
    if (!isPaid() && isCancelled()) throw new CommandRefused(statut(), OrderCommand.PAY);
    return withPayment(paid, OrderLife.afterPayment(statut()), now);
  }

  /**
   * A payment came in that the client had begun before the order was cancelled. The money is on it,
   * and it stays cancelled: somebody has to give the money back (contract A R8).
   *
   * @param paid tax included
   * @throws IllegalStateException where it is not cancelled
   * @throws IllegalArgumentException where the amount is not above zero
   */
  public Order paidThoughCancelled(Money paid, Instant now) {
    requirePositive(paid);
    if (!isCancelled()) throw new IllegalStateException("not cancelled: " + this);
    return withPayment(paid, statut(), now);
  }

  private Order withPayment(Money paid, OrderStatus then, Instant now) {
    if (isPaid()) return this;
    return next(
        change(now).paymentStatus(PaymentStatus.PAID).amount(paid).statut(then),
        Actor.Part.PAYMENT);
  }

  private static void requirePositive(Money paid) {
    if (!paid.isPositive()) {
      throw new IllegalArgumentException("a payment of " + paid.cents() + " cents");
    }
  }

  /** A payment was refused. A paid order stays as it is. */
  public Order paymentFailed(Instant now) {
    if (isPaid()) return this;
    return next(change(now).paymentStatus(PaymentStatus.FAILED), Actor.Part.PAYMENT);
  }

  /**
   * Moves it by hand. The day of completion is kept from when it is finished until it is taken up
   * again.
   *
   * @throws TransitionRefused where it may not be moved there
   */
  public Order moved(OrderStatus asked, Actor.Part by, Instant now) {
    OrderStatus then = decide(OrderCommand.moveTo(asked), by);
    if (then == statut()) return this;
    Optional<Instant> finished = Optional.of(now).filter(at -> then == OrderStatus.TERMINE);
    return next(change(now).statut(then).dateFinition(finished), by);
  }

  /** The team's note to the client, in place of the former one; a blank one takes it away. */
  public Order noted(String note, Instant now) {
    Optional<String> kept = Optional.of(note.strip()).filter(text -> !text.isEmpty());
    if (kept.equals(noteCorrecteur())) return this;
    return next(change(now).noteCorrecteur(kept), Actor.Part.ADMIN);
  }

  /**
   * @param corrector who works on it from now on; empty: nobody
   * @throws OwnOrder where it is the corrector's own
   */
  public Order assigned(Optional<AccountId> corrector, Instant now) {
    if (corrector.equals(correcteurId())) return this;
    if (corrector.filter(this::isOwnedBy).isPresent()) throw new OwnOrder();
    Order assigned = next(change(now).correcteurId(corrector), Actor.Part.ADMIN);
    return corrector.map(who -> assigned.and(new CorrectorAssigned(id(), who))).orElse(assigned);
  }

  /** When it is due and how urgent it is. */
  public Order planned(Optional<Instant> due, Priority urgency, Instant now) {
    if (due.equals(dateEcheance()) && urgency == priorite()) return this;
    return next(change(now).dateEcheance(due).priorite(urgency), Actor.Part.ADMIN);
  }

  /**
   * Verified pages and the final price go to the author.
   *
   * @throws CommandRefused where it is paid, at work, finished or cancelled
   * @throws IllegalArgumentException where there is no page, or the price is less than can be paid
   *     by card
   */
  public Order estimateSent(int pages, Money price, Actor.Part by, Instant now) {
    Estimate.check(pages, price);
    OrderStatus then = decide(OrderCommand.SEND_ESTIMATE, by);
    return next(change(now).statut(then).pagesVerifiees(pages).prixFinal(Optional.of(price)), by);
  }

  /**
   * The author agrees; nothing changes before the payment.
   *
   * @throws CommandRefused where no estimate is with the author
   */
  public Order estimateAccepted(Instant now) {
    return by(OrderCommand.ACCEPT_ESTIMATE, now);
  }

  /**
   * The final price falls; the verified pages remain true.
   *
   * @throws CommandRefused where no estimate is with the author
   */
  public Order estimateDeclined(Instant now) {
    OrderStatus then = decide(OrderCommand.DECLINE_ESTIMATE, Actor.Part.CLIENT);
    return next(change(now).statut(then).prixFinal(Optional.empty()), Actor.Part.CLIENT);
  }

  /** The author has not answered in time: the values stay, but their price counts no more. */
  public Order estimateExpired() {
    return isCancelled() ? this : and(new PayablePriceChanged(id()));
  }

  /**
   * The author gives it up.
   *
   * @throws CommandRefused where it is paid, at work or finished
   */
  public Order cancelled(Instant now) {
    return by(OrderCommand.CANCEL, now);
  }

  /** The author has withdrawn from the contract and owes nothing: it is given up, paid or not. */
  public Order withdrawn(Instant now) {
    return moved(OrderStatus.ANNULEE, Actor.Part.ADMIN, now);
  }

  private Order by(OrderCommand ofAuthor, Instant now) {
    OrderStatus then = decide(ofAuthor, Actor.Part.CLIENT);
    return then == statut() ? this : next(change(now).statut(then), Actor.Part.CLIENT);
  }

  private OrderStatus decide(OrderCommand command, Actor.Part by) {
    return OrderLife.decide(statut(), isPaid(), command, by);
  }

  private OrderBuilder change(Instant now) {
    return new OrderBuilder(values, now);
  }

  private Order next(OrderBuilder changed, Actor.Part by) {
    Order next = new Order(changed.build(), events);
    if (next.statut() != statut()) {
      next = next.and(new OrderStatusChanged(id(), statut(), next.statut(), by));
    }
    boolean isPriceSame =
        next.isCancelled() == isCancelled()
            && (isCancelled() || next.amountDue().equals(amountDue()));
    return isPriceSame ? next : next.and(new PayablePriceChanged(id()));
  }

  private Order and(DomainEvent event) {
    List<DomainEvent> all = new ArrayList<>(events);
    all.add(event);
    return new Order(values, all);
  }

  /** Whether the values are the same; what has happened on the way there does not matter. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Order order && values.equals(order.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return "Order[" + id().value() + "]";
  }
}
