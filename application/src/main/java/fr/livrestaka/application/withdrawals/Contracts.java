package fr.livrestaka.application.withdrawals;

import fr.livrestaka.application.orders.port.Estimates;
import fr.livrestaka.application.orders.port.OrderConfirmations;
import fr.livrestaka.application.orders.port.OrderConsents;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.withdrawal.Consents;
import fr.livrestaka.domain.orders.withdrawal.Contract;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what counts of an order for a withdrawal. Works within the open transaction. */
@Singleton
public class Contracts {
  private final Estimates estimates;
  private final Payments payments;
  private final OrderConsents consents;
  private final OrderConfirmations confirmations;

  @Inject
  public Contracts(
      Estimates estimates,
      Payments payments,
      OrderConsents consents,
      OrderConfirmations confirmations) {
    this.estimates = estimates;
    this.payments = payments;
    this.consents = consents;
    this.confirmations = confirmations;
  }

  /**
   * Empty while neither an estimate is accepted nor anything paid. What no stored consent proves
   * counts as not given.
   */
  public Optional<Contract> of(Order order) {
    List<Payment> paid = payments.ofOrder(order.id());
    Money price = paid.stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
    return concludedAt(order, paid)
        .map(
            concluded ->
                new Contract(
                    order.id(),
                    concluded,
                    Consents.of(consents.of(order.id()), confirmations.sentAt(order.id())),
                    price.isPositive() ? price : order.amountDue().orElse(Money.ZERO),
                    paid.stream().map(Payment::refundable).reduce(Money.ZERO, Money::plus),
                    order.pagesVerifiees().or(order::pagesDeclarees).filter(pages -> pages > 0),
                    order.dateFinition()));
  }

  /** An adopted order whose payment left no row was concluded when it was placed. */
  private Optional<Instant> concludedAt(Order order, List<Payment> paid) {
    Stream<Instant> accepted =
        estimates.latest(order.id()).filter(Estimate::isAccepted).stream()
            .flatMap(estimate -> estimate.answeredAt().stream());
    Optional<Instant> first =
        Stream.concat(accepted, paid.stream().map(Payment::paidAt)).min(Instant::compareTo);
    return first.or(() -> Optional.of(order.createdAt()).filter(placed -> order.isPaid()));
  }
}
