package fr.livrestaka.persistence.payments.checkout;

import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.checkout.CheckoutDoubt;
import fr.livrestaka.domain.payments.checkout.CheckoutId;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import fr.livrestaka.domain.payments.checkout.PaidFor.AwaitedOrder;
import fr.livrestaka.domain.payments.checkout.PaidFor.StandingOrder;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Checkouts in MySQL. */
@Singleton
final class SqlCheckouts implements Checkouts {
  private final CheckoutRows rows;

  SqlCheckouts(CheckoutRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Checkout checkout) {
    rows.save(CheckoutRow.of(checkout));
  }

  @Override
  public Optional<Checkout> find(CheckoutId id) {
    return rows.findById(id.value()).map(CheckoutRow::toCheckout);
  }

  @Override
  public Optional<Checkout> findBySession(String sessionId) {
    return rows.findByStripeSessionId(sessionId).map(CheckoutRow::toCheckout);
  }

  @Override
  public Optional<Checkout> lock(CheckoutId id) {
    return rows.findByIdForUpdate(id.value()).map(CheckoutRow::toCheckout);
  }

  @Override
  public List<Checkout> lockOpen(PaidFor paidFor) {
    return checkouts(
        switch (paidFor) {
          case StandingOrder order -> rows.lockOpenOfOrder(order.reference());
          case AwaitedOrder guest -> rows.lockOpenOfGuestOrder(guest.reference());
        });
  }

  @Override
  public List<Checkout> lockOpenOf(AccountId payer) {
    return checkouts(rows.lockOpenOfPayer(payer.value()));
  }

  @Override
  public void save(Checkout checkout) {
    rows.move(
        checkout.id().value(),
        checkout.status(),
        checkout.sessionId().orElse(null),
        checkout.url().orElse(null));
  }

  @Override
  public void remove(CheckoutId id) {
    rows.removeUnpaid(id.value());
  }

  @Override
  public List<Checkout> openBefore(Instant instant, Optional<Checkout> behind, int most) {
    return checkouts(
        rows.openBefore(
            instant,
            behind.map(Checkout::createdAt).orElse(Instant.EPOCH),
            behind.map(last -> last.id().value()).orElse(""),
            most));
  }

  @Override
  public boolean noteDoubt(CheckoutDoubt doubt) {
    return rows.noteDoubt(doubt.checkout().value(), doubt.at()) == 1;
  }

  private static List<Checkout> checkouts(List<CheckoutRow> found) {
    return found.stream().map(CheckoutRow::toCheckout).toList();
  }
}
