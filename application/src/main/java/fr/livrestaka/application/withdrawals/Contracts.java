package fr.livrestaka.application.withdrawals;

import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.HandPayments;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.orders.port.Estimates;
import fr.livrestaka.application.orders.port.OrderConfirmations;
import fr.livrestaka.application.orders.port.OrderConsents;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.domain.invoicing.HandPayment;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
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
  private final HandPayments handPayments;
  private final Invoices invoices;
  private final CreditNotes notes;

  @Inject
  public Contracts(
      Estimates estimates,
      Payments payments,
      OrderConsents consents,
      OrderConfirmations confirmations,
      HandPayments handPayments,
      Invoices invoices,
      CreditNotes notes) {
    this.estimates = estimates;
    this.payments = payments;
    this.consents = consents;
    this.confirmations = confirmations;
    this.handPayments = handPayments;
    this.invoices = invoices;
    this.notes = notes;
  }

  /**
   * Empty while neither an estimate is accepted nor anything paid. What no stored consent proves
   * counts as not given.
   */
  public Optional<Contract> of(Order order) {
    List<Payment> paid = payments.ofOrder(order.id());
    List<HandPayment> byHand = handPayments.ofOrder(order.id());
    Money came =
        sum(paid.stream().map(Payment::amount)).plus(sum(byHand.stream().map(HandPayment::amount)));
    return concludedAt(order, paid, byHand)
        .map(
            concluded ->
                new Contract(
                    order.id(),
                    concluded,
                    Consents.of(consents.of(order.id()), confirmations.sentAt(order.id())),
                    price(order, came),
                    sum(paid.stream().map(Payment::refundable))
                        .plus(sum(byHand.stream().map(this::left))),
                    order.pagesVerifiees().or(order::pagesDeclarees).filter(pages -> pages > 0),
                    order.dateFinition()));
  }

  /**
   * What was agreed. What came twice is no price; where less came than is asked by now, the price
   * was raised after the contract was concluded.
   */
  private static Money price(Order order, Money came) {
    Money agreed = order.amountDue().filter(Money::isPositive).orElse(came);
    return came.isPositive() && came.compareTo(agreed) < 0 ? came : agreed;
  }

  /** Of money that came by hand, what no credit note has taken from its invoice. */
  private Money left(HandPayment payment) {
    Money left =
        invoices
            .find(payment.invoice())
            .map(invoice -> invoice.snapshot().amounts().total())
            .orElse(payment.amount())
            .minus(CreditNote.takenFrom(payment.invoice(), notes.ofInvoice(payment.invoice())));
    return payment.amount().compareTo(left) < 0 ? payment.amount() : left;
  }

  private static Money sum(Stream<Money> amounts) {
    return amounts.reduce(Money.ZERO, Money::plus);
  }

  /** An adopted order whose payment left no row was concluded when it was placed. */
  private Optional<Instant> concludedAt(Order order, List<Payment> paid, List<HandPayment> byHand) {
    Stream<Instant> accepted =
        estimates.latest(order.id()).filter(Estimate::isAccepted).stream()
            .flatMap(estimate -> estimate.answeredAt().stream());
    Stream<Instant> came =
        Stream.concat(paid.stream().map(Payment::paidAt), byHand.stream().map(HandPayment::paidAt));
    Optional<Instant> first = Stream.concat(accepted, came).min(Instant::compareTo);
    return first.or(() -> Optional.of(order.createdAt()).filter(placed -> order.isPaid()));
  }
}
