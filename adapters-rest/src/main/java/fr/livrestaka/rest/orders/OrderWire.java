package fr.livrestaka.rest.orders;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.domain.orders.Order;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client sees of its orders. */
final class OrderWire {
  private OrderWire() {}

  /** Answer to a new order. */
  @Serdeable
  record Placed(String message, Brief commande) {}

  /** A new order. */
  @Serdeable
  record Brief(
      String id,
      String titre,
      @Nullable String description,
      @Nullable String fichierUrl,
      String statut,
      Instant createdAt) {
    static Brief of(Order order) {
      return new Brief(
          order.id().value(),
          order.titre(),
          order.description().orElse(null),
          order.fichierUrl().orElse(null),
          order.statut().name(),
          order.createdAt());
    }
  }

  /** Answer with one order. */
  @Serdeable
  record One(String message, Detail commande) {}

  /** One order. */
  @Serdeable
  record Detail(
      String id,
      String titre,
      @Nullable String description,
      @Nullable String fichierUrl,
      String statut,
      @Nullable String noteClient,
      @Nullable String noteCorrecteur,
      Instant createdAt,
      Instant updatedAt) {
    static Detail of(Order order) {
      return new Detail(
          order.id().value(),
          order.titre(),
          order.description().orElse(null),
          order.fichierUrl().orElse(null),
          order.statut().name(),
          order.noteClient().orElse(null),
          order.noteCorrecteur().orElse(null),
          order.createdAt(),
          order.updatedAt());
    }
  }

  /** Answer with a page of orders. */
  @Serdeable
  record Listing(String message, Pagination pagination, Filters filters, List<Line> commandes) {
    static Listing of(String message, @Nullable String statut, Page<Order> page) {
      return new Listing(
          message,
          new Pagination(page.number(), page.size(), page.total(), page.totalPages()),
          new Filters(statut),
          page.rows().stream().map(Line::of).toList());
    }
  }

  /** Where in the list the page is. */
  @Serdeable
  record Pagination(int page, int limit, long total, int totalPages) {}

  /** What was asked for. */
  @Serdeable
  record Filters(@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String statut) {}

  /** An order in a list. */
  @Serdeable
  record Line(
      String id,
      String titre,
      @Nullable String description,
      @Nullable String fichierUrl,
      String statut,
      @Nullable String noteClient,
      @Nullable String noteCorrecteur,
      @Nullable String paymentStatus,
      @Nullable String stripeSessionId,
      Instant createdAt,
      Instant updatedAt) {
    static Line of(Order order) {
      return new Line(
          order.id().value(),
          order.titre(),
          order.description().orElse(null),
          order.fichierUrl().orElse(null),
          order.statut().name(),
          order.noteClient().orElse(null),
          order.noteCorrecteur().orElse(null),
          order.paymentStatus().orElse(null),
          order.stripeSessionId().orElse(null),
          order.createdAt(),
          order.updatedAt());
    }
  }
}
