package fr.livrestaka.application.pricing.reactions;

import fr.livrestaka.application.pricing.SyncTariff;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.pricing.events.TariffChanged;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Brings a new or changed tariff to the payment service's catalogue. */
@Singleton
public final class PublishChangedTariff implements Reaction<TariffChanged> {
  private final SyncTariff syncTariff;

  @Inject
  public PublishChangedTariff(SyncTariff syncTariff) {
    this.syncTariff = syncTariff;
  }

  @Override
  public String name() {
    return "pricing.publish-changed-tariff";
  }

  @Override
  public Class<TariffChanged> event() {
    return TariffChanged.class;
  }

  @Override
  public Lane lane() {
    return Lane.PAYMENT_SERVICE;
  }

  @Override
  public void react(TariffChanged event, Delivery delivery) {
    syncTariff.sync(event.tariff());
  }
}
