package fr.livrestaka.domain.pricing.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** Another tariff has the name (contract B 6.7, 6.8). */
public final class TariffNameTaken extends Refusal {
  private static final long serialVersionUID = 1L;

  public TariffNameTaken() {
    super(Kind.CONFLICT, "pricing.name-taken");
  }
}
