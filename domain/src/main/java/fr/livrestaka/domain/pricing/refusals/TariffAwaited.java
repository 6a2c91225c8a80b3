package fr.livrestaka.domain.pricing.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** Orders that wait for their payment name the tariff, so it cannot be deleted (contract B 6.9). */
public final class TariffAwaited extends Refusal {
  private static final long serialVersionUID = 1L;

  public TariffAwaited() {
    super(Kind.CONFLICT, "pricing.tariff-awaited");
  }
}
