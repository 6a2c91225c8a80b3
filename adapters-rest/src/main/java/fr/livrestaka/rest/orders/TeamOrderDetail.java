package fr.livrestaka.rest.orders;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.livrestaka.application.orders.OrderDossier;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.shared.Money;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The full order object with all that belongs to it (contract B 3.2); money in cents. */
@Serdeable
@Schema(name = "TeamOrderDetail")
record TeamOrderDetail(
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
    @Nullable Long prixFinal,
    @Nullable String correcteurId,
    TeamOrderParts.User user,
    List<TeamOrderParts.AttachedFile> files,
    List<TeamOrderParts.IssuedInvoice> invoices,
    @JsonProperty("_count") TeamOrderParts.Count count) {

  static TeamOrderDetail of(OrderDossier dossier) {
    Order order = dossier.order();
    return new TeamOrderDetail(
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
        order.paymentStatus().orElse(null),
        order.stripeSessionId().orElse(null),
        cents(order.amount()),
        order.dateEcheance().orElse(null),
        order.dateFinition().orElse(null),
        order.priorite().name(),
        order.packType().orElse(null),
        order.pagesDeclarees().orElse(null),
        order.pagesVerifiees().orElse(null),
        cents(order.prixEstime()),
        cents(order.prixFinal()),
        order.correcteurId().map(AccountId::value).orElse(null),
        TeamOrderParts.User.of(dossier.client()),
        dossier.files().stream().map(TeamOrderParts.AttachedFile::of).toList(),
        dossier.invoices().stream().map(TeamOrderParts.IssuedInvoice::of).toList(),
        new TeamOrderParts.Count(dossier.files().size(), dossier.invoices().size()));
  }

  private static @Nullable Long cents(Optional<Money> money) {
    return money.map(Money::cents).orElse(null);
  }
}
