package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.port.Estimates;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.estimates.EstimateId;
import fr.livrestaka.domain.orders.estimates.EstimateToken;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Table {@code estimates}. */
@Singleton
final class SqlEstimates implements Estimates {
  private final EstimateRows rows;

  SqlEstimates(EstimateRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Estimate estimate) {
    rows.save(EstimateRow.of(estimate));
  }

  @Override
  public void save(Estimate estimate) {
    rows.move(estimate.id().value(), estimate.status(), estimate.answeredAt().orElse(null));
  }

  @Override
  public boolean link(EstimateId id, EstimateToken token) {
    return rows.link(id.value(), token.sha256Hex()) == 1;
  }

  @Override
  public Optional<Estimate> find(EstimateId id) {
    return rows.findById(id.value()).map(EstimateRow::toEstimate);
  }

  @Override
  public Optional<Estimate> findByToken(String tokenHash) {
    return rows.findByTokenHash(tokenHash).map(EstimateRow::toEstimate);
  }

  @Override
  public Optional<Estimate> latest(OrderId order) {
    return rows.findFirstByCommandeIdOrderBySentAtDescAndIdDesc(order.value())
        .map(EstimateRow::toEstimate);
  }

  @Override
  public List<Estimate> overdue(Instant now, int most) {
    return rows.overdue(now, most).stream().map(EstimateRow::toEstimate).toList();
  }
}
