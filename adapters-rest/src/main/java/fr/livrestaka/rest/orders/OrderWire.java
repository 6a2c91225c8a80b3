package fr.livrestaka.rest.orders;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.livrestaka.application.orders.OrderPosition;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.domain.orders.Order;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client sees of its orders. */
public final class OrderWire {
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
    public static Brief of(Order order) {
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
  public record One(String message, Detail commande) {}

  /** One order. */
  @Serdeable
  public record Detail(
      String id,
      String titre,
      @Nullable String description,
      @Nullable String fichierUrl,
      String statut,
      @Nullable String noteClient,
      @Nullable String noteCorrecteur,
      Instant createdAt,
      Instant updatedAt) {
    public static Detail of(Order order) {
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
    public static Listing of(String message, @Nullable String statut, Page<Order> page) {
      return new Listing(
          message,
          new Pagination(
              page.number(),
              page.size(),
              page.total(),
              page.totalPages(),
              next(page.rows(), page.hasNext())),
          new Filters(statut),
          page.rows().stream().map(Line::of).toList());
    }

    public static Listing of(
        String message, @Nullable String statut, int size, Slice<Order> slice) {
      return new Listing(
          message,
          new Pagination(null, size, null, null, next(slice.rows(), slice.more())),
          new Filters(statut),
          slice.rows().stream().map(Line::of).toList());
    }

    private static @Nullable String next(List<Order> rows, boolean more) {
      return more && !rows.isEmpty() ? Cursors.of(OrderPosition.behind(rows.getLast())) : null;
    }
  }

  /** Where in the list the page is; a walk by cursor has no page numbers and no totals. */
  @Serdeable
  public record Pagination(
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer page,
      int limit,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer totalPages,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String nextCursor) {}

  /** The criteria that were asked for. */
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
    public static Line of(Order order) {
      return new Line(
          order.id().value(),
          order.titre(),
          order.description().orElse(null),
          order.fichierUrl().orElse(null),
          order.statut().name(),
          order.noteClient().orElse(null),
          order.noteCorrecteur().orElse(null),
          order.stored().paymentStatus().orElse(null),
          order.stripeSessionId().orElse(null),
          order.createdAt(),
          order.updatedAt());
    }
  }
}
