package fr.livrestaka.application.pricing;

import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.domain.pricing.Tariff;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Shows anyone the tariffs on sale (contract A §4). */
@Singleton
public class ListTariffs {
  private final Tariffs tariffs;

  @Inject
  public ListTariffs(Tariffs tariffs) {
    this.tariffs = tariffs;
  }

  public List<Tariff> onSale() {
    return tariffs.onSale();
  }
}
