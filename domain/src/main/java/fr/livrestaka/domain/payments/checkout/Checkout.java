package fr.livrestaka.domain.payments.checkout;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.payments.events.CheckoutWithdrawn;
import fr.livrestaka.domain.shared.DomainEvent;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A person was asked to pay (table {@code checkouts}).
 *
 * @param payer empty where a guest pays
 * @param amount what was asked, tax included
 * @param sessionId the payment service's name for it, once it knows
 * @param url where the person pays, once there is a session
 * @param expiresAt from then on nobody can pay
 */
public record Checkout(
    CheckoutId id,
    PaidFor paidFor,
    Optional<AccountId> payer,
    Money amount,
    CheckoutStatus status,
    Optional<String> sessionId,
    Optional<String> url,
    Instant createdAt,
    Instant expiresAt) {
  /** Just below the longest life that the payment service allows, 24 hours. */
  public static final Duration LIFE = Duration.ofHours(23);

  private static final Duration LEAST_TIME_TO_PAY = Duration.ofHours(1);

  /**
   * A paid one may lack its session: that of a payment that was reported before the session was
   * stored was not kept formerly.
   *
   * @throws IllegalArgumentException where nothing was asked, it is over before it begins, or there
   *     is an address without a session
   */
  public Checkout {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a checkout of " + amount.cents() + " cents");
    }
    if (!expiresAt.isAfter(createdAt)) {
      throw new IllegalArgumentException("a checkout that is over before it begins");
    }
    if (sessionId.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("a checkout with a session without a name");
    }
    if (sessionId.isEmpty() && url.isPresent()) {
      throw new IllegalArgumentException("a checkout that can be paid without a session");
    }
  }

  public static Checkout open(
      CheckoutId id, PaidFor paidFor, Optional<AccountId> payer, Money amount, Instant now) {
    return new Checkout(
        id,
        paidFor,
        payer,
        amount,
        CheckoutStatus.OPEN,
        Optional.empty(),
        Optional.empty(),
        now,
        now.plus(LIFE));
  }

  /**
   * The payment service has opened a session for it. Where it was taken back meanwhile, nobody
   * should pay in that session.
   */
  public NextState<Checkout> withSession(String session, String address) {
    Checkout next =
        new Checkout(
            id,
            paidFor,
            payer,
            amount,
            status,
            Optional.of(session),
            Optional.of(address),
            createdAt,
            expiresAt);
    return isWithdrawn() ? NextState.of(next, new CheckoutWithdrawn(session)) : NextState.of(next);
  }

  /**
   * It was paid in that session; one that is paid stays as it is. An end that came before does not
   * count: the money is there.
   */
  public Checkout paid(String session) {
    if (status == CheckoutStatus.PAID) return this;
    return new Checkout(
        id,
        paidFor,
        payer,
        amount,
        CheckoutStatus.PAID,
        Optional.of(session),
        url,
        createdAt,
        expiresAt);
  }

  /** What is paid stays paid. */
  private Checkout ended(CheckoutStatus end) {
    if (status == CheckoutStatus.PAID) return this;
    return new Checkout(id, paidFor, payer, amount, end, sessionId, url, createdAt, expiresAt);
  }

  /** Its session has come to its end by itself: nobody can pay it any more. */
  public Checkout expired() {
    return ended(CheckoutStatus.EXPIRED);
  }

  /**
   * It is taken back: its order was given up, or another checkout takes its place. Nobody should
   * pay in its session any more, if it has one. One that is paid or was taken back stays as it is.
   */
  public NextState<Checkout> withdrawn() {
    if (isPaid() || isWithdrawn()) return NextState.of(this);
    List<DomainEvent> told = sessionId.<DomainEvent>map(CheckoutWithdrawn::new).stream().toList();
    return new NextState<>(ended(CheckoutStatus.EXPIRED), told);
  }

  /** The payment, which takes days, was refused at last. */
  public Checkout failed() {
    return ended(CheckoutStatus.FAILED);
  }

  public boolean isPaid() {
    return status == CheckoutStatus.PAID;
  }

  /** It was to be closed too late: money is on its way already. */
  public Checkout awaitingMoney() {
    if (status != CheckoutStatus.EXPIRED) return this;
    return new Checkout(
        id, paidFor, payer, amount, CheckoutStatus.OPEN, sessionId, url, createdAt, expiresAt);
  }

  /** Whether nobody should pay it any more, though nobody has. */
  public boolean isWithdrawn() {
    return status == CheckoutStatus.EXPIRED;
  }

  /** Whether who asks again for the same amount can be sent to it. */
  public boolean serves(Money wanted, Instant now) {
    return status == CheckoutStatus.OPEN
        && amount.equals(wanted)
        && now.plus(LEAST_TIME_TO_PAY).isBefore(expiresAt);
  }

  /**
   * That what was paid is not what was asked; the team has to look, once.
   *
   * @return empty where it is
   */
  public Optional<NextState<CheckoutDoubt>> doubtAbout(SessionFacts facts, Instant now) {
    return asked(facts) ? Optional.empty() : Optional.of(CheckoutDoubt.ofAmount(id, facts, now));
  }

  /**
   * That money came in though the order is gone, as after an erasure; the team has to give it back.
   */
  public NextState<CheckoutDoubt> orderGone(SessionFacts facts, Instant now) {
    return CheckoutDoubt.ofOrder(id, facts, now);
  }

  private boolean asked(SessionFacts facts) {
    return facts.currency().equals(Money.CURRENCY) && facts.amount().equals(amount);
  }
}
