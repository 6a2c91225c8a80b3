package fr.livrestaka.rest.invoicing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.livrestaka.application.invoicing.InvoiceView;
import fr.livrestaka.domain.shared.Money;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One invoice for administrators (contract B §5.2). Amounts are cents. */
@Serdeable
@Schema(name = "AdminInvoiceDetail")
record AdminInvoiceDetail(@JsonUnwrapped InvoiceFacts facts, Order commande) {

  /** The order. */
  @Serdeable
  @Schema(name = "AdminInvoiceDetailOrder")
  record Order(
      String id,
      String titre,
      @Nullable String description,
      String statut,
      @Nullable Long amount,
      Instant createdAt,
      Client client) {}

  /** The client, with the parts of the name apart. */
  @Serdeable
  @Schema(name = "AdminInvoiceDetailClient")
  record Client(
      String id,
      String prenom,
      String nom,
      String email,
      @Nullable String adresse,
      @Nullable String telephone) {}

  static AdminInvoiceDetail of(InvoiceView invoice) {
    return new AdminInvoiceDetail(
        InvoiceFacts.of(invoice), order(invoice.order(), invoice.client()));
  }

  private static Order order(InvoiceView.OrderPart order, InvoiceView.ClientPart client) {
    return new Order(
        order.id().value(),
        order.titre(),
        order.description().orElse(null),
        order.statut().name(),
        order.amount().map(Money::cents).orElse(null),
        order.createdAt(),
        new Client(
            client.id().value(),
            client.prenom(),
            client.nom(),
            client.email(),
            client.adresse().orElse(null),
            client.telephone().orElse(null)));
  }
}
