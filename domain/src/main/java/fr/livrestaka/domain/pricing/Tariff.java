package fr.livrestaka.domain.pricing;

import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of the price list (table {@code tarifs}).
 *
 * @param nom name shown to buyers, at most 255 characters
 * @param prix price of the whole service, or of one page where the service is priced by page; tax
 *     included
 * @param prixFormate the price as shown, for example {@code 2€/page}
 * @param typeService kind of service, for example {@code Correction}
 * @param dureeEstimee delivery time as shown, for example {@code 7-10 jours}
 * @param actif whether it is on sale
 * @param ordre place in the list, ascending
 * @param stripeProductId Stripe's product, once synchronised
 * @param stripePriceId Stripe's price, once synchronised
 */
public record Tariff(
    TariffId id,
    String nom,
    String description,
    Money prix,
    String prixFormate,
    String typeService,
    Optional<String> dureeEstimee,
    boolean actif,
    int ordre,
    Instant createdAt,
    Instant updatedAt,
    Optional<String> stripeProductId,
    Optional<String> stripePriceId) {}
