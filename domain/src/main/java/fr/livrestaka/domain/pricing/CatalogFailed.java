package fr.livrestaka.domain.pricing;

import fr.livrestaka.domain.shared.Refusal;

/**
 * The payment service refused a change of its catalogue, or did not answer; why is in the log only.
 */
public final class CatalogFailed extends Refusal {
  private static final long serialVersionUID = 1L;

  public CatalogFailed() {
    super(Kind.UPSTREAM_FAILED, "pricing.catalog-failed");
  }
}
