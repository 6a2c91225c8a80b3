package fr.livrestaka.application.orders.port;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.estimates.EstimateId;
import fr.livrestaka.domain.orders.estimates.EstimateToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored estimates. Who changes one has locked its order before reading it. */
public interface Estimates {
  void add(Estimate estimate);

  /** Stores what an answer or a successor changes: status and answer. */
  void save(Estimate estimate);

  /**
   * Puts the mailed link out, where the estimate is still with its author, and touches nothing
   * else.
   *
   * @return whether it is
   */
  boolean link(EstimateId id, EstimateToken token);

  Optional<Estimate> find(EstimateId id);

  Optional<Estimate> findByToken(String tokenHash);

  /** The one sent last. */
  Optional<Estimate> latest(OrderId order);

  /** Those with authors whose time is over, the longest over first. */
  List<Estimate> overdue(Instant now, int most);
}
