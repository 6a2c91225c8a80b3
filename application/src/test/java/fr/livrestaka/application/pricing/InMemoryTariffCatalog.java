package fr.livrestaka.application.pricing;

import fr.livrestaka.application.pricing.port.TariffCatalog;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.pricing.refusals.CatalogFailed;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A payment service's catalogue in memory. */
public final class InMemoryTariffCatalog implements TariffCatalog {
  public final Map<String, Tariff> onSale = new HashMap<>();
  private final Map<String, Boolean> known = new HashMap<>();
  private boolean away;
  private Consumer<Tariff> beforeItAnswers = tariff -> {};

  /** From now on it refuses everything. */
  public void goAway() {
    away = true;
  }

  public void comeBack() {
    away = false;
  }

  /** Lets something happen while a publication is on its way; once. */
  public void meanwhile(Consumer<Tariff> work) {
    beforeItAnswers = work;
  }

  @Override
  public Optional<Entry> publish(Tariff tariff) {
    refuseIfAway();
    String product = tariff.stripeProductId().orElse(ownId(tariff.id()));
    known.put(product, true);
    onSale.put(product, tariff);
    Consumer<Tariff> work = beforeItAnswers;
    beforeItAnswers = ignored -> {};
    work.accept(tariff);
    return Optional.of(
        new Entry(
            product,
            tariff.isPagePriced()
                ? Optional.empty()
                : Optional.of("price_" + tariff.prix().cents())));
  }

  @Override
  public boolean withdraw(TariffId id, Optional<String> stripeProductId, Instant at) {
    refuseIfAway();
    String product = stripeProductId.orElse(ownId(id));
    onSale.remove(product);
    return known.replace(product, false) != null;
  }

  @Override
  public Set<String> onSale(Collection<String> stripeProductIds) {
    refuseIfAway();
    return stripeProductIds.stream()
        .filter(id -> known.getOrDefault(id, false))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String ownId(TariffId id) {
    return "prod_of_" + id.value();
  }

  private void refuseIfAway() {
    if (away) throw new CatalogFailed();
  }
}
