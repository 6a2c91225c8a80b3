package fr.livrestaka.application.orders.projects;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * An order as a client's project.
 *
 * @param tariffName name of the tariff that {@code packType} is the id of
 * @param hasFiles whether any file is attached
 */
public record Project(
    OrderId id,
    String titre,
    Optional<String> description,
    OrderStatus statut,
    Optional<String> packType,
    Optional<String> tariffName,
    Optional<Money> amount,
    Optional<Integer> pagesDeclarees,
    Optional<Integer> pagesVerifiees,
    Optional<Instant> dateEcheance,
    Optional<Instant> dateFinition,
    Instant createdAt,
    Instant updatedAt,
    boolean hasFiles) {}
