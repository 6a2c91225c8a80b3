package fr.livrestaka.rest.invoicing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.livrestaka.application.invoicing.InvoiceView;
import fr.livrestaka.domain.invoicing.HandPayment;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import fr.livrestaka.domain.shared.Money;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One invoice for administrators (contract B §5.2). Amounts are cents. */
@Serdeable
@Schema(name = "AdminInvoiceDetail")
record AdminInvoiceDetail(
    @JsonUnwrapped InvoiceFacts facts,
    Order commande,
    @Schema(description = "Le paiement noté à la main, s'il y en a un")
        @Nullable Received reglement,
    InvoiceWire.@Nullable Replacement replacedBy) {

  /** Money that an administrator has written down. */
  @Serdeable
  @Schema(name = "AdminInvoiceReceived")
  record Received(String moyen, String date, @Nullable String reference, long amount) {
    static Received of(HandPayment payment) {
      return new Received(
          payment.way().name(),
          InvoiceNumber.dateOf(payment.paidAt()).toString(),
          payment.reference().orElse(null),
          payment.amount().cents());
    }
  }

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

  static AdminInvoiceDetail of(
      InvoiceView invoice, Optional<HandPayment> received, Optional<CorrectiveInvoice> corrective) {
    return new AdminInvoiceDetail(
        InvoiceFacts.of(invoice),
        order(invoice.order(), invoice.client()),
        received.map(Received::of).orElse(null),
        corrective.map(InvoiceWire.Replacement::of).orElse(null));
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
