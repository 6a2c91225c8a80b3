package fr.livrestaka.application.pricing;

import fr.livrestaka.application.pricing.port.TariffSearch;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Shows administrators all tariffs (contract B 6.2, 6.4, 6.6). */
@Singleton
public class ReadTariffs {
  private final Tariffs tariffs;
  private final TariffSearch search;
  private final Transactions transactions;

  @Inject
  public ReadTariffs(Tariffs tariffs, TariffSearch search, Transactions transactions) {
    this.tariffs = tariffs;
    this.search = search;
    this.transactions = transactions;
  }

  public Page<Tariff> list(TariffQuery query, PageRequest page) {
    return transactions.read(() -> search.search(query, page));
  }

  public TariffCounts count() {
    return transactions.read(search::count);
  }

  /**
   * @throws NotFound where there is none
   */
  public Tariff one(TariffId id) {
    return transactions.read(() -> tariffs.find(id)).orElseThrow(ReadTariffs::notFound);
  }

  static NotFound notFound() {
    return new NotFound("pricing.tariff-not-found");
  }
}
