package fr.livrestaka.application.payments;

import fr.livrestaka.application.payments.refunds.port.Refunds;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Refunds in memory. */
public final class InMemoryRefunds implements Refunds, Undoable {
  private final Payments payments;
  private final Map<RefundId, Refund> byId = new LinkedHashMap<>();

  public InMemoryRefunds(Payments payments) {
    this.payments = payments;
  }

  @Override
  public void add(Refund refund) {
    if (byId.putIfAbsent(refund.id(), refund) != null) {
      throw new IllegalStateException(refund.id().value());
    }
  }

  @Override
  public Optional<Refund> find(RefundId id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public void save(Refund refund) {
    byId.replace(refund.id(), refund);
  }

  @Override
  public List<Refund> pendingBefore(Instant instant, int most) {
    return those(refund -> refund.isPending() && refund.createdAt().isBefore(instant)).stream()
        .limit(most)
        .toList();
  }

  @Override
  public List<Refund> ofPayment(PaymentId payment) {
    return those(refund -> refund.payment().equals(payment));
  }

  @Override
  public List<Refund> ofOrder(OrderId order) {
    List<PaymentId> ofOrder = payments.ofOrder(order).stream().map(Payment::id).toList();
    return those(refund -> ofOrder.contains(refund.payment()));
  }

  private List<Refund> those(Predicate<Refund> wanted) {
    return byId.values().stream()
        .filter(wanted)
        .sorted(Comparator.comparing(Refund::createdAt).thenComparing(one -> one.id().value()))
        .toList();
  }

  @Override
  public Runnable undo() {
    Map<RefundId, Refund> before = Map.copyOf(byId);
    return () -> {
      byId.clear();
      byId.putAll(before);
    };
  }
}
