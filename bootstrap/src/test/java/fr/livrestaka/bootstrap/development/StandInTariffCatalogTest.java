package fr.livrestaka.bootstrap.development;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.pricing.TariffFixtures;
import fr.livrestaka.application.pricing.port.TariffCatalog;
import fr.livrestaka.domain.pricing.Tariff;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandInTariffCatalogTest {
  private final TariffCatalog catalog = new StandInTariffCatalog();

  @Test
  void knowsNoProductAndInventsNone() {
    Tariff pack = TariffFixtures.pack();
    assertThat(catalog.publish(pack)).isEmpty();
    assertThat(catalog.withdraw(pack.id(), Optional.of("prod_1"), TariffFixtures.LATER)).isFalse();
    assertThat(catalog.onSale(List.of("prod_1"))).isEmpty();
  }
}
