package fr.livrestaka.application.orders.port;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.estimates.EstimateId;
import fr.livrestaka.domain.orders.estimates.EstimateToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored estimates. Whoever changes one must lock its order before reading it. */
public interface Estimates {
  void add(Estimate estimate);

  /** Stores the status and the time of the answer. */
  void save(Estimate estimate);

  /**
   * Stores the hash of the mailed link's secret where the estimate is still unanswered, and changes
   * nothing else.
   *
   * @return whether the estimate is still unanswered
   */
  boolean link(EstimateId id, EstimateToken token);

  Optional<Estimate> find(EstimateId id);

  Optional<Estimate> findByToken(String tokenHash);

  /** The estimate of the order that was sent last. */
  Optional<Estimate> latest(OrderId order);

  /** Unanswered estimates whose time is over, the oldest deadline first. */
  List<Estimate> overdue(Instant now, int most);
}
