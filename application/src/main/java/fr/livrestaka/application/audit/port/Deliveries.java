package fr.livrestaka.application.audit.port;

import fr.livrestaka.application.audit.DeliveryStatus;
import fr.livrestaka.application.audit.DeliveryView;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import java.time.Instant;
import java.util.Optional;

/** The outbox as administrators see it. Needs a transaction. */
public interface Deliveries {
  /** Those in this status, by the time of their next attempt. */
  Page<DeliveryView> list(DeliveryStatus status, PageRequest page);

  /** Empty for one that is done as well. */
  Optional<DeliveryView> find(String id);

  /**
   * Makes a parked delivery due now, with all its attempts before it.
   *
   * @return whether it was parked
   */
  boolean retry(String id, Instant now);
}
