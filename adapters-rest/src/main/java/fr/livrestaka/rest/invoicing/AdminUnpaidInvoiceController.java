package fr.livrestaka.rest.invoicing;

import fr.livrestaka.application.invoicing.InvoiceUnpaidOrder;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.Conflict;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Invoices before payment. */
@Controller("/api/admin/commandes/{id}/facture")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Forbidden
@Secured("ADMIN")
@Tag(name = "Administration des factures")
class AdminUnpaidInvoiceController {
  private final InvoiceUnpaidOrder invoiceUnpaidOrder;
  private final Texts texts;

  AdminUnpaidInvoiceController(InvoiceUnpaidOrder invoiceUnpaidOrder, Texts texts) {
    this.invoiceUnpaidOrder = invoiceUnpaidOrder;
    this.texts = texts;
  }

  @Post
  @AnswersNotFound
  @Conflict
  @Consumes(MediaType.ALL)
  @Status(HttpStatus.CREATED)
  @Operation(
      summary = "Facture une commande avant son paiement, à régler sous 30 jours",
      description =
          "Répétée, donne la facture qui attend déjà. Si le prix a changé, l'ancienne est annulée"
              + " par un avoir.")
  IssuedInvoiceWire.Answer invoice(Caller caller, String id) {
    return new IssuedInvoiceWire.Answer(
        texts.get("invoicing.issued"),
        IssuedInvoiceWire.of(invoiceUnpaidOrder.invoice(caller, new OrderId(id))));
  }
}
