package fr.livrestaka.rest.orders.projects;

import fr.livrestaka.application.orders.ClientOrder;
import fr.livrestaka.application.orders.OrderDossier;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.rest.orders.OrderWire;
import fr.livrestaka.rest.orders.TeamOrderParts;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What correctors see of the orders in their charge: the work, not the money. */
final class CorrectionWire {
  private CorrectionWire() {}

  /** Answer with a page of orders. */
  @Serdeable
  @Schema(name = "CorrectionListing")
  record Listing(String message, OrderWire.Pagination pagination, List<Work> commandes) {
    public static Listing of(String message, Page<ClientOrder> page) {
      return new Listing(
          message,
          new OrderWire.Pagination(
              page.number(), page.size(), page.total(), page.totalPages(), null),
          page.rows().stream()
              .map(row -> Work.of(row.order(), row.client().prenom(), row.client().nom()))
              .toList());
    }
  }

  /** Answer with one order. */
  @Serdeable
  @Schema(name = "CorrectionShown")
  record Shown(String message, Work commande, List<TeamOrderParts.AttachedFile> files) {
    public static Shown of(String message, OrderDossier dossier) {
      return new Shown(
          message,
          Work.of(dossier.order(), dossier.client().prenom(), dossier.client().nom()),
          dossier.files().stream().map(TeamOrderParts.AttachedFile::of).toList());
    }
  }

  /** Answer to a move. */
  @Serdeable
  @Schema(name = "CorrectionMoved")
  record Moved(String message, Work commande, @Nullable String avertissement) {
    public static Moved of(String message, ClientOrder moved, @Nullable String warning) {
      return new Moved(
          message, Work.of(moved.order(), moved.client().prenom(), moved.client().nom()), warning);
    }
  }

  /** The author who ordered the work. */
  @Serdeable
  @Schema(name = "CorrectionClient")
  record Client(String prenom, String nom) {}

  /** An order at work; {@code payee} says whether it is paid. */
  @Serdeable
  @Schema(name = "Correction")
  record Work(
      String id,
      String titre,
      @Nullable String description,
      @Nullable String fichierUrl,
      String statut,
      boolean payee,
      @Nullable String noteClient,
      @Nullable String noteCorrecteur,
      String priorite,
      @Nullable Instant dateEcheance,
      @Nullable Instant dateFinition,
      @Nullable Integer pagesDeclarees,
      @Nullable Integer pagesVerifiees,
      Instant createdAt,
      Instant updatedAt,
      Client client) {
    public static Work of(Order order, String prenom, String nom) {
      return new Work(
          order.id().value(),
          order.titre(),
          order.description().orElse(null),
          order.fichierUrl().orElse(null),
          order.statut().name(),
          order.isPaid(),
          order.noteClient().orElse(null),
          order.noteCorrecteur().orElse(null),
          order.priorite().name(),
          order.dateEcheance().orElse(null),
          order.dateFinition().orElse(null),
          order.pagesDeclarees().orElse(null),
          order.pagesVerifiees().orElse(null),
          order.createdAt(),
          order.updatedAt(),
          new Client(prenom, nom));
    }
  }
}
