package fr.livrestaka.application.pricing;

import fr.livrestaka.domain.pricing.Tariff;
import java.util.Optional;

/**
 * A tariff as stored, and what became of it at the payment service.
 *
 * @param tariff without what the sync has added
 * @param sync empty where there was nothing to bring
 */
public record SavedTariff(Tariff tariff, Optional<TariffSync> sync) {}
