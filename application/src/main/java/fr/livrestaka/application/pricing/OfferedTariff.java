package fr.livrestaka.application.pricing;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.pricing.Tariff;

/**
 * A tariff as buyers are told of it: the total with its VAT (Code de la consommation, L112-1;
 * arrêté of 3 December 1987, article 1).
 *
 * @param amounts of the whole service, or of one page where it is priced by page
 * @param vatPercent the rate in the price; 0 without VAT
 */
public record OfferedTariff(Tariff tariff, Amounts amounts, int vatPercent) {}
