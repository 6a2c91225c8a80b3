package fr.livrestaka.rest.invoicing;

import fr.livrestaka.application.invoicing.InvoiceView;
import fr.livrestaka.domain.shared.Money;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One invoice for administrators (contract B §5.2). Amounts are cents. */
@Serdeable
@Schema(name = "AdminInvoiceDetail")
record AdminInvoiceDetail(
    String id,
    String number,
    long amount,
    String amountFormatted,
    long taxAmount,
    String status,
    Instant createdAt,
    @Nullable Instant issuedAt,
    @Nullable Instant dueAt,
    @Nullable Instant paidAt,
    String pdfUrl,
    Order commande) {

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
        invoice.id().value(),
        invoice.number(),
        invoice.amount().cents(),
        Amount.of(invoice.amount()),
        invoice.taxAmount().cents(),
        invoice.status().name(),
        invoice.createdAt(),
        invoice.issuedAt().orElse(null),
        invoice.dueAt().orElse(null),
        invoice.paidAt().orElse(null),
        invoice.pdfUrl(),
        order(invoice.order(), invoice.client()));
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
