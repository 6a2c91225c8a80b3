package fr.livrestaka.application.pricing;

import fr.livrestaka.domain.pricing.PageGridChange;
import fr.livrestaka.domain.pricing.Tariff;
import java.util.Optional;

/**
 * A tariff as stored, and what became of it at the payment service.
 *
 * @param tariff without what the sync has added
 * @param pagePrices what has become of the prices of pages
 * @param sync empty where there was nothing to bring
 */
public record SavedTariff(Tariff tariff, PageGridChange pagePrices, Optional<TariffSync> sync) {}
