package fr.livrestaka.application.orders;

import fr.livrestaka.application.orders.port.Estimates;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.estimates.EstimateId;
import fr.livrestaka.domain.orders.estimates.EstimateStatus;
import fr.livrestaka.domain.orders.estimates.EstimateToken;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Estimates in memory. */
public final class InMemoryEstimates implements Estimates {
  private final Map<EstimateId, Estimate> byId = new LinkedHashMap<>();

  @Override
  public synchronized void add(Estimate estimate) {
    byId.put(estimate.id(), estimate);
  }

  @Override
  public synchronized void save(Estimate estimate) {
    byId.put(estimate.id(), estimate);
  }

  @Override
  public synchronized Optional<Estimate> find(EstimateId id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public synchronized Optional<Estimate> findByToken(String tokenHash) {
    return byId.values().stream()
        .filter(one -> one.tokenHash().equals(Optional.of(tokenHash)))
        .findFirst();
  }

  @Override
  public synchronized Optional<Estimate> latest(OrderId order) {
    return byId.values().stream()
        .filter(one -> one.order().equals(order))
        .max(Comparator.comparing(Estimate::sentAt));
  }

  @Override
  public synchronized List<Estimate> overdue(Instant now, int most) {
    return byId.values().stream()
        .filter(one -> one.status() == EstimateStatus.SENT && one.isExpiredAt(now))
        .sorted(Comparator.comparing(Estimate::validUntil))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized boolean link(EstimateId id, EstimateToken token) {
    Estimate one = byId.get(id);
    if (one == null || one.status() != EstimateStatus.SENT) return false;
    byId.put(id, linked(one, token));
    return true;
  }

  private static Estimate linked(Estimate one, EstimateToken token) {
    return new Estimate(
        one.id(),
        one.order(),
        one.pages(),
        one.price(),
        one.message(),
        one.status(),
        Optional.of(token.sha256Hex()),
        one.sentAt(),
        one.validUntil(),
        one.answeredAt());
  }
}
