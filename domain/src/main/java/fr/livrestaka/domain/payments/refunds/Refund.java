package fr.livrestaka.domain.payments.refunds;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * Money given back (table {@code refunds}).
 *
 * @param amount above 0, tax included
 * @param requestedBy the administrator; empty where it was made on the payment service's own pages
 * @param serviceId the payment service's name for it
 * @param creditNote id of the credit note that it pays; empty where none was chosen
 * @param settledAt when it was given back, or refused
 * @param cameBackAt when money that had been given back came back
 */
public record Refund(
    RefundId id,
    PaymentId payment,
    Money amount,
    RefundStatus status,
    Optional<String> reason,
    Optional<AccountId> requestedBy,
    Optional<String> serviceId,
    Optional<String> creditNote,
    Instant createdAt,
    Optional<Instant> settledAt,
    Optional<Instant> cameBackAt) {
  /**
   * @throws IllegalArgumentException where the amount is not above zero, it is settled without a
   *     date or dated without being settled, or dated as come back without having failed
   */
  public Refund {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a refund of " + amount.cents() + " cents");
    }
    if ((status == RefundStatus.PENDING) == settledAt.isPresent()) {
      throw new IllegalArgumentException("a refund that is " + status + ", settled: " + settledAt);
    }
    if (cameBackAt.isPresent() && status != RefundStatus.FAILED) {
      throw new IllegalArgumentException("a refund that came back and is " + status);
    }
    if (creditNote.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("a refund that pays a credit note without an id");
    }
  }

  /** Asked for by an administrator. */
  public static Refund ask(
      RefundId id,
      PaymentId payment,
      Money amount,
      Optional<String> reason,
      AccountId admin,
      Instant now) {
    return new Refund(
        id,
        payment,
        amount,
        RefundStatus.PENDING,
        reason,
        Optional.of(admin),
        Optional.empty(),
        Optional.empty(),
        now,
        Optional.empty(),
        Optional.empty());
  }

  /** Made on the payment service's own pages. */
  public static Refund seen(RefundId id, PaymentId payment, Money amount, Instant now) {
    return new Refund(
        id,
        payment,
        amount,
        RefundStatus.SUCCEEDED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        now,
        Optional.of(now),
        Optional.empty());
  }

  /** Made on the payment service's own pages, and come back before anybody here knew of it. */
  public static Refund seenFailed(
      RefundId id, PaymentId payment, Money amount, String service, Instant now) {
    return seen(id, payment, amount, now).settled(RefundStatus.FAILED, Optional.of(service), now);
  }

  public boolean isPending() {
    return status == RefundStatus.PENDING;
  }

  public boolean isFailed() {
    return status == RefundStatus.FAILED;
  }

  /** Whether it bears this id of the payment service, or this one of this program. */
  public boolean isKnownAs(String service, Optional<RefundId> ours) {
    return serviceId.filter(service::equals).isPresent() || ours.filter(id::equals).isPresent();
  }

  /** Whether it was seen on the payment service's own pages, as a sum without a name. */
  public boolean isNamelessOf(Money sum) {
    return serviceId.isEmpty() && requestedBy.isEmpty() && amount.equals(sum);
  }

  /** Whether it was seen so as a greater sum, in which several refunds may be. */
  public boolean isNamelessAbove(Money part) {
    return serviceId.isEmpty() && requestedBy.isEmpty() && amount.compareTo(part) > 0;
  }

  /** Whether the payment service counted it as given back then, though it came back later. */
  public boolean cameBackAfter(Instant then) {
    return isFailed()
        && serviceId.isPresent()
        && cameBackAt.or(() -> settledAt).filter(end -> end.isAfter(then)).isPresent();
  }

  /** The same, to pay what a credit note owes. */
  public Refund paying(String note) {
    return new Refund(
        id,
        payment,
        amount,
        status,
        reason,
        requestedBy,
        serviceId,
        Optional.of(note),
        createdAt,
        settledAt,
        cameBackAt);
  }

  /**
   * The payment service has answered.
   *
   * @param service its name for the refund; empty where it refused
   */
  public Refund answered(Optional<String> service, Instant now) {
    return settled(
        service.isPresent() ? RefundStatus.SUCCEEDED : RefundStatus.FAILED, service, now);
  }

  /**
   * The payment service has answered.
   *
   * @param end anything but {@code PENDING}
   * @throws IllegalArgumentException where that is no answer
   */
  public Refund settled(RefundStatus end, Optional<String> service, Instant now) {
    return with(end, service, Optional.of(now), Optional.empty());
  }

  /** It did not arrive. Where it had been given back before, that is not forgotten. */
  public Refund failed(String service, Instant at) {
    boolean wasGiven = status == RefundStatus.SUCCEEDED;
    return wasGiven
        ? with(RefundStatus.FAILED, Optional.of(service), settledAt, Optional.of(at))
        : settled(RefundStatus.FAILED, Optional.of(service), at);
  }

  private Refund with(
      RefundStatus next, Optional<String> service, Optional<Instant> end, Optional<Instant> back) {
    return new Refund(
        id, payment, amount, next, reason, requestedBy, service, creditNote, createdAt, end, back);
  }
}
