package fr.livrestaka.application.pricing.port;

import fr.livrestaka.application.pricing.TariffCounts;
import fr.livrestaka.application.pricing.TariffQuery;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.pricing.Tariff;
import java.util.List;

/** Lists and counts of tariffs; a constant number of statements, whatever the number of rows. */
public interface TariffSearch {
  /** Rows that are equal in the order asked for come in that of the price list. */
  Page<Tariff> search(TariffQuery query, PageRequest page);

  /** All, by {@code ordre}, then {@code createdAt}. */
  List<Tariff> all();

  TariffCounts count();
}
