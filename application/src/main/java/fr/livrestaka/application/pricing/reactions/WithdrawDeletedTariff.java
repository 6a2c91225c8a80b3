package fr.livrestaka.application.pricing.reactions;

import fr.livrestaka.application.pricing.port.TariffCatalog;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.pricing.events.TariffDeleted;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Archives the product of a tariff that was deleted. */
@Singleton
public final class WithdrawDeletedTariff implements Reaction<TariffDeleted> {
  private final TariffCatalog catalog;

  @Inject
  public WithdrawDeletedTariff(TariffCatalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public String name() {
    return "pricing.withdraw-deleted-tariff";
  }

  @Override
  public Class<TariffDeleted> event() {
    return TariffDeleted.class;
  }

  @Override
  public Lane lane() {
    return Lane.PAYMENT_SERVICE;
  }

  @Override
  public void react(TariffDeleted event, Delivery delivery) {
    catalog.withdraw(event.tariff(), event.stripeProductId(), event.at());
  }
}
