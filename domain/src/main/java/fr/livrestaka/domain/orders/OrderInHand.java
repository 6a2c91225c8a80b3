package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.refusals.CommandRefused;
import fr.livrestaka.domain.orders.refusals.OwnOrder;
import fr.livrestaka.domain.orders.refusals.TransitionRefused;
import fr.livrestaka.domain.pricing.PayableAmount;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * An order that somebody does something with; each operation gives the order's next state, or the
 * same order where nothing changes.
 *
 * @param by who acts; whether it is the person's own order, or in that person's charge, is known
 *     already
 */
public record OrderInHand(Order order, Actor.Part by, Instant now) {
  /**
   * Moves it by hand. The day of completion is kept from when it is finished until it is taken up
   * again.
   *
   * @throws TransitionRefused where it may not be moved there
   */
  public Order moved(OrderStatus asked) {
    OrderStatus next = decide(OrderCommand.moveTo(asked));
    if (next == order.statut()) return order;
    Optional<Instant> finished = Optional.of(now).filter(at -> next == OrderStatus.TERMINE);
    return copy().statut(next).dateFinition(finished).done();
  }

  /** The team's note to the client, in place of the former one; a blank one takes it away. */
  public Order noted(String note) {
    Optional<String> kept = Optional.of(note.strip()).filter(text -> !text.isEmpty());
    if (kept.equals(order.noteCorrecteur())) return order;
    return copy().noteCorrecteur(kept).done();
  }

  /**
   * @param corrector who works on it from now on; empty: nobody
   * @throws OwnOrder where it is the corrector's own
   */
  public Order assigned(Optional<AccountId> corrector) {
    if (corrector.equals(order.correcteurId())) return order;
    if (corrector.filter(order.userId()::equals).isPresent()) throw new OwnOrder();
    return copy().correcteurId(corrector).done();
  }

  /** When it is due and how urgent it is. */
  public Order planned(Optional<Instant> due, Priority urgency) {
    if (due.equals(order.dateEcheance()) && urgency == order.priorite()) return order;
    return copy().dateEcheance(due).priorite(urgency).done();
  }

  /**
   * Verified pages and the final price go to the author.
   *
   * @throws CommandRefused where it is paid, at work or over
   * @throws IllegalArgumentException where there is no page, or the price is less than can be paid
   *     by card
   */
  public Order estimateSent(int pages, Money price) {
    if (pages < 1) throw new IllegalArgumentException("an estimate of " + pages + " pages");
    if (!PayableAmount.canBePaid(price)) {
      throw new IllegalArgumentException("an estimate of " + price.cents() + " cents");
    }
    OrderStatus next = decide(OrderCommand.SEND_ESTIMATE);
    return copy().statut(next).pagesVerifiees(pages).prixFinal(Optional.of(price)).done();
  }

  /**
   * The author agrees; nothing changes before the payment.
   *
   * @throws CommandRefused where no estimate is with the author
   */
  public Order estimateAccepted() {
    OrderStatus next = decide(OrderCommand.ACCEPT_ESTIMATE);
    return next == order.statut() ? order : copy().statut(next).done();
  }

  /**
   * The final price falls; the verified pages remain true.
   *
   * @throws CommandRefused where no estimate is with the author
   */
  public Order estimateDeclined() {
    OrderStatus next = decide(OrderCommand.DECLINE_ESTIMATE);
    return copy().statut(next).prixFinal(Optional.empty()).done();
  }

  /**
   * The author gives it up.
   *
   * @throws CommandRefused where it is paid, at work or finished
   */
  public Order cancelled() {
    OrderStatus next = decide(OrderCommand.CANCEL);
    return next == order.statut() ? order : copy().statut(next).done();
  }

  private OrderStatus decide(OrderCommand command) {
    return OrderLife.decide(order.statut(), order.isPaid(), command, by);
  }

  private OrderCopy copy() {
    return OrderCopy.of(order, now);
  }
}
