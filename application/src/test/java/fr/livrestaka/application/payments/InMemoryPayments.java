package fr.livrestaka.application.payments;

import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.settlement.Payer;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Payments in memory; a session and an intent are those of one payment. */
public final class InMemoryPayments implements Payments, Undoable {
  private final Map<PaymentId, Payment> byId = new LinkedHashMap<>();
  private final Map<PaymentId, Payer> payers = new HashMap<>();

  @Override
  public void add(Payment payment) {
    boolean taken =
        byId.containsKey(payment.id())
            || findBySession(payment.sessionId()).isPresent()
            || payment.paymentIntent().flatMap(this::findByIntent).isPresent();
    if (taken) throw new IllegalStateException(payment.id().value());
    byId.put(payment.id(), payment);
  }

  @Override
  public Optional<Payment> find(PaymentId id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public Optional<Payment> lock(PaymentId id) {
    return find(id);
  }

  @Override
  public void save(Payment payment) {
    byId.replace(payment.id(), payment);
  }

  @Override
  public void keepPayer(PaymentId id, Payer payer) {
    payers.put(id, payer);
  }

  @Override
  public Optional<Payer> payer(PaymentId id) {
    return Optional.ofNullable(payers.get(id));
  }

  @Override
  public Optional<Payment> findBySession(String sessionId) {
    return byId.values().stream().filter(one -> one.sessionId().equals(sessionId)).findFirst();
  }

  @Override
  public Optional<Payment> findByIntent(String paymentIntent) {
    return byId.values().stream()
        .filter(one -> one.paymentIntent().equals(Optional.of(paymentIntent)))
        .findFirst();
  }

  @Override
  public Optional<Payment> lockByIntent(String paymentIntent) {
    return findByIntent(paymentIntent);
  }

  @Override
  public List<Payment> ofOrder(OrderId order) {
    return byId.values().stream()
        .filter(one -> one.order().equals(order))
        .sorted(Comparator.comparing(Payment::paidAt).thenComparing(one -> one.id().value()))
        .toList();
  }

  @Override
  public Runnable undo() {
    Map<PaymentId, Payment> before = Map.copyOf(byId);
    Map<PaymentId, Payer> payersBefore = Map.copyOf(payers);
    return () -> {
      byId.clear();
      byId.putAll(before);
      payers.clear();
      payers.putAll(payersBefore);
    };
  }
}
