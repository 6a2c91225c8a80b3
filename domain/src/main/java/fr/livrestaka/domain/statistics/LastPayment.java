package fr.livrestaka.domain.statistics;

import fr.livrestaka.domain.shared.Money;
import java.time.Instant;

/**
 * A paid invoice, for the administrators' first page.
 *
 * @param id of the invoice
 * @param date when it was paid
 */
public record LastPayment(
    String id,
    Money montant,
    Instant date,
    String clientNom,
    String clientEmail,
    String projetTitre) {}
