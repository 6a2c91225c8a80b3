package fr.livrestaka.application.payments.schedules;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.payments.events.RefundRequested;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.refunds.RefundRequest;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.shared.Money;
import java.util.List;
import java.util.Optional;

/** Administrators who give money back, and what follows of that. */
final class Team {
  private static final Caller ADMIN =
      new Caller(new AccountId("admin"), "admin@example.org", Role.ADMIN, Origin.UNKNOWN);

  private final World world;

  Team(World world) {
    this.world = world;
  }

  /** Of some payment; where there is one. */
  boolean orderRefund() {
    List<Payment> payments = payments();
    if (payments.isEmpty()) return false;
    Payment payment = payments.get(world.random.nextInt(payments.size()));
    world.refundPayment.refund(
        ADMIN,
        new RefundRequest(
            new RefundId(world.nextId()),
            payment.order(),
            Optional.of(payment.id()),
            Optional.of(Money.ofCents(701 + world.random.nextInt(2) * 100)),
            Optional.empty(),
            Optional.empty()));
    return true;
  }

  /** Those that were ordered are made at Stripe. */
  boolean giveBack() {
    for (Payment payment : payments()) {
      List<Refund> refunds =
          world.store.transactions().write(() -> world.store.refunds().ofPayment(payment.id()));
      for (Refund refund : refunds) {
        if (refund.isPending()) {
          world.makeRefund.react(
              new RefundRequested(refund.id().value()), new Delivery("d", world.now(), 1));
        }
      }
    }
    return true;
  }

  boolean credit() {
    payments().forEach(payment -> world.creditRefunds.agree(payment.id().value(), world.now()));
    return true;
  }

  private List<Payment> payments() {
    return world
        .store
        .transactions()
        .write(
            () ->
                world.stripe.sessions().stream()
                    .map(session -> world.store.payments().findBySession(session.id))
                    .flatMap(Optional::stream)
                    .toList());
  }
}
