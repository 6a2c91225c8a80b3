package fr.livrestaka.rest.orders;

import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.shared.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The full order object of contract B §0, part of the object that has it; money in cents. */
@Serdeable
record TeamOrderFacts(
    String id,
    String userId,
    String titre,
    @Nullable String description,
    @Nullable String fichierUrl,
    String statut,
    @Nullable String noteClient,
    @Nullable String noteCorrecteur,
    Instant createdAt,
    Instant updatedAt,
    @Nullable String paymentStatus,
    @Nullable String stripeSessionId,
    @Nullable Long amount,
    @Nullable Instant dateEcheance,
    @Nullable Instant dateFinition,
    String priorite,
    @Nullable String packType,
    @Nullable Integer pagesDeclarees,
    @Nullable Integer pagesVerifiees,
    @Nullable Long prixEstime,
    @Nullable Long prixFinal) {
  static TeamOrderFacts of(Order order) {
    return new TeamOrderFacts(
        order.id().value(),
        order.userId().value(),
        order.titre(),
        order.description().orElse(null),
        order.fichierUrl().orElse(null),
        order.statut().name(),
        order.noteClient().orElse(null),
        order.noteCorrecteur().orElse(null),
        order.createdAt(),
        order.updatedAt(),
        order.stored().paymentStatus().orElse(null),
        order.stripeSessionId().orElse(null),
        cents(order.amount()),
        order.dateEcheance().orElse(null),
        order.dateFinition().orElse(null),
        order.priorite().name(),
        order.packType().orElse(null),
        order.pagesDeclarees().orElse(null),
        order.pagesVerifiees().orElse(null),
        cents(order.prixEstime()),
        cents(order.prixFinal()));
  }

  private static @Nullable Long cents(Optional<Money> money) {
    return money.map(Money::cents).orElse(null);
  }
}
