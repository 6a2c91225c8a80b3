package fr.livrestaka.application.payments;

import fr.livrestaka.application.payments.refunds.port.Disputes;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.refunds.Dispute;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Disputes in memory. */
public final class InMemoryDisputes implements Disputes, Undoable {
  private final Payments payments;
  private final Map<String, Dispute> byId = new LinkedHashMap<>();

  public InMemoryDisputes(Payments payments) {
    this.payments = payments;
  }

  @Override
  public void add(Dispute dispute) {
    if (byId.putIfAbsent(dispute.id(), dispute) != null) {
      throw new IllegalStateException(dispute.id());
    }
  }

  @Override
  public void save(Dispute before, Dispute after) {
    if (byId.remove(before.id()) != null) byId.put(after.id(), after);
  }

  @Override
  public List<Dispute> ofPayment(PaymentId payment) {
    return those(dispute -> dispute.payment().equals(payment));
  }

  @Override
  public List<Dispute> ofOrder(OrderId order) {
    List<PaymentId> ofOrder = payments.ofOrder(order).stream().map(Payment::id).toList();
    return those(dispute -> ofOrder.contains(dispute.payment()));
  }

  private List<Dispute> those(Predicate<Dispute> wanted) {
    return byId.values().stream()
        .filter(wanted)
        .sorted(Comparator.comparing(Dispute::openedAt).thenComparing(Dispute::id))
        .toList();
  }

  @Override
  public Runnable undo() {
    Map<String, Dispute> before = Map.copyOf(byId);
    return () -> {
      byId.clear();
      byId.putAll(before);
    };
  }
}
