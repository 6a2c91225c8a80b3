package fr.livrestaka.persistence.payments.checkout;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.checkout.CheckoutId;
import fr.livrestaka.domain.payments.checkout.CheckoutStatus;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import fr.livrestaka.domain.payments.checkout.PaidFor.AwaitedOrder;
import fr.livrestaka.domain.payments.checkout.PaidFor.StandingOrder;
import fr.livrestaka.domain.shared.Money;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code checkouts}, without the time when it was first in doubt. */
@MappedEntity(value = "checkouts", namingStrategy = NamingStrategies.Raw.class)
record CheckoutRow(
    @Id String id,
    @Nullable String commandeId,
    @Nullable String pendingCommandeId,
    @Nullable String userId,
    long amount,
    CheckoutStatus status,
    @Nullable String stripeSessionId,
    @Nullable String url,
    Instant createdAt,
    Instant expiresAt) {

  static CheckoutRow of(Checkout checkout) {
    PaidFor paidFor = checkout.paidFor();
    return new CheckoutRow(
        checkout.id().value(),
        paidFor instanceof StandingOrder order ? order.id().value() : null,
        paidFor instanceof AwaitedOrder guest ? guest.id().value() : null,
        checkout.payer().map(AccountId::value).orElse(null),
        checkout.amount().cents(),
        checkout.status(),
        checkout.sessionId().orElse(null),
        checkout.url().orElse(null),
        checkout.createdAt(),
        checkout.expiresAt());
  }

  Checkout toCheckout() {
    return new Checkout(
        new CheckoutId(id),
        paidFor(),
        Optional.ofNullable(userId).map(AccountId::new),
        Money.ofCents(amount),
        status,
        Optional.ofNullable(stripeSessionId),
        Optional.ofNullable(url),
        createdAt,
        expiresAt);
  }

  private PaidFor paidFor() {
    return commandeId == null
        ? new AwaitedOrder(new GuestOrderId(Objects.requireNonNull(pendingCommandeId)))
        : new StandingOrder(new OrderId(commandeId));
  }

  @Override
  public String toString() {
    return "CheckoutRow[" + id + "]";
  }
}
