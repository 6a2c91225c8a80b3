package fr.livrestaka.domain.pricing.refusals;

import fr.livrestaka.domain.shared.ServiceFailed;

/**
 * The payment service refused a change of its catalogue, or did not answer; why is in the log only.
 */
public final class CatalogFailed extends ServiceFailed {
  private static final long serialVersionUID = 1L;

  public CatalogFailed() {
    this(false);
  }

  /**
   * @param away see {@link #isAway()}
   */
  public CatalogFailed(boolean away) {
    super("pricing.catalog-failed", away);
  }
}
