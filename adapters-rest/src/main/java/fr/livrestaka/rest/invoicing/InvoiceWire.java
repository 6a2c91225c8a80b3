package fr.livrestaka.rest.invoicing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.livrestaka.application.invoicing.InvoiceView;
import fr.livrestaka.application.invoicing.InvoiceView.ClientPart;
import fr.livrestaka.application.invoicing.InvoiceView.OrderPart;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a client sees of its invoices (contract B §4). Amounts are cents, VAT included. */
public final class InvoiceWire {
  private InvoiceWire() {}

  /** Answer with a page of invoices. */
  @Serdeable
  @Schema(name = "InvoiceListing")
  record Listing(List<Line> invoices, Pagination pagination) {
    public static Listing of(Page<InvoiceView> page) {
      return new Listing(page.rows().stream().map(Line::of).toList(), Pagination.of(page));
    }
  }

  /** Where a page is in its list. */
  @Serdeable
  @Schema(name = "InvoicePagination")
  public record Pagination(
      int page,
      int limit,
      long total,
      int totalPages,
      boolean hasNextPage,
      boolean hasPreviousPage) {
    public static Pagination of(Page<?> page) {
      return new Pagination(
          page.number(),
          page.size(),
          page.total(),
          page.totalPages(),
          page.hasNext(),
          page.hasPrevious());
    }
  }

  /** One of a client's invoices. */
  @Serdeable
  @Schema(name = "InvoiceLine")
  record Line(@JsonUnwrapped InvoiceFacts facts, Order commande) {
    public static Line of(InvoiceView invoice) {
      return new Line(InvoiceFacts.of(invoice), Order.of(invoice.order()));
    }
  }

  /** The order of an invoice. */
  @Serdeable
  @Schema(name = "InvoiceOrder")
  record Order(String id, String titre, String statut, Instant createdAt) {
    public static Order of(OrderPart order) {
      return new Order(order.id().value(), order.titre(), order.statut().name(), order.createdAt());
    }
  }

  /** One invoice in full. */
  @Serdeable
  @Schema(name = "InvoiceDetail")
  record Detail(
      @JsonUnwrapped InvoiceFacts facts, OrderDetail commande, @Nullable Replacement replacedBy) {
    public static Detail of(InvoiceView invoice, Optional<CorrectiveInvoice> corrective) {
      return new Detail(
          InvoiceFacts.of(invoice),
          OrderDetail.of(invoice.order(), invoice.client()),
          corrective.map(Replacement::of).orElse(null));
    }
  }

  /** The corrective invoice that has taken an invoice's place. */
  @Serdeable
  @Schema(name = "InvoiceReplacement")
  record Replacement(String id, String number, Instant issuedAt) {
    static Replacement of(CorrectiveInvoice corrective) {
      return new Replacement(
          corrective.id().value(),
          corrective.snapshot().number().text(),
          corrective.snapshot().issuedAt());
    }
  }

  /** The order of an invoice in full. */
  @Serdeable
  @Schema(name = "InvoiceOrderDetail")
  record OrderDetail(
      String id,
      String titre,
      @Nullable String description,
      String statut,
      Instant createdAt,
      Instant updatedAt,
      User user) {
    public static OrderDetail of(OrderPart order, ClientPart client) {
      return new OrderDetail(
          order.id().value(),
          order.titre(),
          order.description().orElse(null),
          order.statut().name(),
          order.createdAt(),
          order.updatedAt(),
          new User(client.prenom(), client.nom(), client.email()));
    }
  }

  /** Whom an invoice is for. */
  @Serdeable
  @Schema(name = "InvoiceUser")
  record User(String prenom, String nom, String email) {}
}
