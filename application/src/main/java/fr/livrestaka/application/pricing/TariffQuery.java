package fr.livrestaka.application.pricing;

import java.util.Optional;

/**
 * Which tariffs are wanted, and in which order.
 *
 * @param part found in name, description or kind, in any case and with or without accents; {@code
 *     %} and {@code _} stand for themselves
 */
public record TariffQuery(
    Optional<String> part,
    Optional<Boolean> actif,
    Optional<String> typeService,
    Sort sort,
    boolean descending) {

  /** What tariffs can be sorted by; names as stored and on the wire. */
  public enum Sort {
    id,
    nom,
    description,
    prix,
    prixFormate,
    typeService,
    dureeEstimee,
    actif,
    ordre,
    createdAt,
    updatedAt,
    stripePriceId,
    stripeProductId
  }
}
