package fr.livrestaka.application.pricing;

import fr.livrestaka.application.pricing.TariffQuery.Sort;
import fr.livrestaka.application.pricing.port.TariffSearch;
import fr.livrestaka.application.pricing.port.Tariffs;
import java.util.List;

class InMemoryTariffSearchTest extends TariffSearchContract {
  private final InMemoryTariffs tariffs = new InMemoryTariffs();

  @Override
  protected Tariffs tariffs() {
    return tariffs;
  }

  @Override
  protected TariffSearch search() {
    return tariffs;
  }

  @Override
  protected void inTransaction(Runnable work) {
    work.run();
  }

  @Override
  protected List<Sort> sortable() {
    return List.of(Sort.nom, Sort.prix, Sort.ordre, Sort.createdAt);
  }
}
