package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * The values of an {@link Order} as they are stored (table {@code commandes}). Rows that were
 * adopted from the former service may hold what the rules would not let happen, such as a paid
 * status without a payment, so nothing is checked here.
 *
 * @param titre 3 to 255 characters
 * @param fichierUrl address of a file, at most 500 characters
 * @param noteCorrecteur the team's note to the client
 * @param paymentStatus empty, {@code unpaid}, {@code paid} or {@code failed}
 * @param amount what was paid, tax included
 * @param packType key of a pack, or id of a tariff
 * @param pagesDeclarees number of pages that the author has stated
 * @param pagesVerifiees number of pages that the team has counted
 * @param prixEstime price that the client showed at the time of ordering, in cents
 * @param prixFinal price after the team's check
 * @param prixCommande price by the tariffs at the moment of ordering; empty where they have no
 *     price for it
 * @param correcteurId account of the corrector in charge
 */
public record StoredOrder(
    OrderId id,
    AccountId userId,
    String titre,
    Optional<String> description,
    Optional<String> fichierUrl,
    OrderStatus statut,
    Optional<String> noteClient,
    Optional<String> noteCorrecteur,
    Instant createdAt,
    Instant updatedAt,
    Optional<String> paymentStatus,
    Optional<String> stripeSessionId,
    Optional<Money> amount,
    Optional<Instant> dateEcheance,
    Optional<Instant> dateFinition,
    Priority priorite,
    Optional<String> packType,
    Optional<Integer> pagesDeclarees,
    Optional<Integer> pagesVerifiees,
    Optional<Money> prixEstime,
    Optional<Money> prixFinal,
    Optional<Money> prixCommande,
    Optional<AccountId> correcteurId) {}
