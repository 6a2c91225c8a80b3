package fr.livrestaka.rest.invoicing;

import fr.livrestaka.application.invoicing.ChangeInvoiceStatus;
import fr.livrestaka.application.invoicing.InvoiceView;
import fr.livrestaka.application.invoicing.ReadInvoices;
import fr.livrestaka.application.invoicing.RefuseInvoiceErasure;
import fr.livrestaka.application.invoicing.correction.ReadCorrectiveInvoices;
import fr.livrestaka.application.invoicing.documents.FetchDocument;
import fr.livrestaka.application.invoicing.documents.ResendInvoice;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Conflict;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;

/** What administrators do with invoices (contract B §5.4–5.6). */
@Controller("/api/admin/factures")
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@NeedsToken
@Secured("ADMIN")
@Tag(name = "Administration des factures")
class AdminInvoiceWorkController {
  private final ResendInvoice resendInvoice;
  private final FetchDocument fetchDocument;
  private final ChangeInvoiceStatus changeStatus;
  private final RefuseInvoiceErasure refuseInvoiceErasure;
  private final ReadInvoices readInvoices;
  private final ReadCorrectiveInvoices readCorrections;
  private final Texts texts;

  AdminInvoiceWorkController(
      ResendInvoice resendInvoice,
      FetchDocument fetchDocument,
      ChangeInvoiceStatus changeStatus,
      RefuseInvoiceErasure refuseInvoiceErasure,
      ReadInvoices readInvoices,
      ReadCorrectiveInvoices readCorrections,
      Texts texts) {
    this.resendInvoice = resendInvoice;
    this.fetchDocument = fetchDocument;
    this.changeStatus = changeStatus;
    this.refuseInvoiceErasure = refuseInvoiceErasure;
    this.readInvoices = readInvoices;
    this.readCorrections = readCorrections;
    this.texts = texts;
  }

  @BadInput
  @Conflict
  @AnswersNotFound
  @Post("/{id}/resend")
  @Status(HttpStatus.OK)
  @Operation(
      summary = "Envoie la facture au client, PDF joint",
      description =
          "Le courriel part juste après la réponse, et est retenté jusqu'à ce qu'il parte.")
  AdminInvoiceWire.Done resend(Caller caller, String id) {
    InvoiceView sent = resendInvoice.resend(caller, new InvoiceId(id));
    return new AdminInvoiceWire.Done(
        texts.get("invoicing.sent", Map.of("email", sent.client().email())));
  }

  @AnswersNotFound
  @Post("/{id}/regenerate")
  @Status(HttpStatus.OK)
  @Operation(
      summary = "Refait le PDF s'il manque ou s'il est abîmé",
      description = "Le document est celui de l'émission, à l'octet près.")
  AdminInvoiceWire.Remade regenerate(Caller caller, String id) {
    InvoiceView remade = fetchDocument.remake(caller, new InvoiceId(id));
    return new AdminInvoiceWire.Remade(texts.get("invoicing.remade"), remade.pdfUrl());
  }

  @BadInput
  @Conflict
  @AnswersNotFound
  @Put("/{id}")
  @Operation(
      summary = "Change l'état d'une facture",
      description =
          "Une facture annulée le reste ; une facture réglée par un paiement ne peut qu'être"
              + " annulée. L'annulation émet un avoir de ce qui reste. PAYEE note un paiement (moyen,"
              + " date, référence) dans les comptes ; le répéter autrement le remplace.")
  AdminInvoiceDetail change(
      Caller caller,
      String id,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = AdminInvoiceWire.Move.class)))
          Map<String, Object> body) {
    AdminInvoiceWire.Move sent = BodyReader.read(AdminInvoiceWire.Move.class, body);
    InvoiceView changed =
        changeStatus.change(
            caller,
            new InvoiceId(id),
            AdminInvoiceInput.status(sent.statut()),
            HandPaymentInput.received(sent));
    return AdminInvoiceDetail.of(
        changed, readInvoices.handPayment(changed.id()), readCorrections.replacing(changed));
  }

  @Conflict
  @Delete("/{id}")
  @AnswersNotFound
  @Operation(summary = "Refusé : une facture émise ne se supprime pas")
  void delete(String id) {
    refuseInvoiceErasure.erase(new InvoiceId(id));
  }
}
