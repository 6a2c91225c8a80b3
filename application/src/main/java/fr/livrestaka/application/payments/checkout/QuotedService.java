package fr.livrestaka.application.payments.checkout;

import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.domain.pricing.PriceList;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.pricing.refusals.NothingToPay;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import java.util.Optional;

/**
 * A service on sale, and what it costs now.
 *
 * @param pages empty where the service has one price whatever the pages
 */
record QuotedService(Tariff tariff, Optional<Integer> pages, Money price) {
  /**
   * Within the open transaction, where the price list is never behind.
   *
   * @throws NotFound it is unknown or no longer on sale
   * @throws InvalidInput pages are needed and missing
   * @throws NothingToPay all the pages are free
   */
  static QuotedService of(Tariffs tariffs, TariffId id, Optional<Integer> pages) {
    PriceList prices = new PriceList(tariffs.onSale());
    Tariff tariff = prices.find(id).orElseThrow(QuotedService::notOnSale);
    Money price = prices.quote(tariff, pages);
    return new QuotedService(tariff, pages.filter(any -> PriceList.isPagePriced(tariff)), price);
  }

  static NotFound notOnSale() {
    return new NotFound("pricing.tariff-not-on-sale");
  }
}
