package fr.livrestaka.application.pricing.port;

import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import java.util.List;
import java.util.Optional;

/** The stored price list. */
public interface Tariffs {
  Optional<Tariff> find(TariffId id);

  /**
   * Those on sale, by {@code ordre}, then {@code createdAt}. Outside a transaction the list may be
   * up to a minute behind what other instances wrote.
   */
  List<Tariff> onSale();

  void add(Tariff tariff);
}
