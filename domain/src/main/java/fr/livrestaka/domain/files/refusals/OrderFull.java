package fr.livrestaka.domain.files.refusals;

import fr.livrestaka.domain.files.quotas.StorageQuota;
import fr.livrestaka.domain.shared.Refusal;
import java.util.Map;

/** The order has as many files as it may have. */
public final class OrderFull extends Refusal {
  private static final long serialVersionUID = 1L;

  public OrderFull() {
    super(Kind.CONFLICT, "files.order-full", Map.of("maximum", StorageQuota.MOST_FILES_OF_ORDER));
  }
}
