package fr.livrestaka.application.pricing;

import fr.livrestaka.application.pricing.port.TariffCatalog;

class InMemoryTariffCatalogTest extends TariffCatalogContract {
  private final TariffCatalog catalog = new InMemoryTariffCatalog();

  @Override
  protected TariffCatalog catalog() {
    return catalog;
  }
}
