package fr.livrestaka.domain.payments;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * Money given back (table {@code refunds}).
 *
 * @param amount above 0, tax included
 * @param requestedBy the administrator; empty where it was made on the payment service's own pages
 * @param serviceId the payment service's name for it
 */
public record Refund(
    RefundId id,
    PaymentId payment,
    Money amount,
    RefundStatus status,
    Optional<String> reason,
    Optional<AccountId> requestedBy,
    Optional<String> serviceId,
    Instant createdAt,
    Optional<Instant> settledAt) {

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
        now,
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
        now,
        Optional.of(now));
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

  /** Whether this is what the payment service calls so, or what we do. */
  public boolean isKnownAs(String service, Optional<RefundId> ours) {
    return serviceId.filter(service::equals).isPresent() || ours.filter(id::equals).isPresent();
  }

  /** Whether it was seen on the payment service's own pages, as a sum without a name. */
  public boolean isNamelessOf(Money sum) {
    return serviceId.isEmpty() && requestedBy.isEmpty() && amount.equals(sum);
  }

  /** Whether the payment service counted it as given back then, though it came back later. */
  public boolean cameBackAfter(Instant then) {
    return isFailed()
        && serviceId.isPresent()
        && settledAt.filter(end -> end.isAfter(then)).isPresent();
  }

  /** The payment service has answered. */
  public Refund settled(RefundStatus end, Optional<String> service, Instant now) {
    return new Refund(
        id, payment, amount, end, reason, requestedBy, service, createdAt, Optional.of(now));
  }
}
