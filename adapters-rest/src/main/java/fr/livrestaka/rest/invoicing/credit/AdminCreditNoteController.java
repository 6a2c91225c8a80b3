package fr.livrestaka.rest.invoicing.credit;

import fr.livrestaka.application.invoicing.credit.CreditInvoice;
import fr.livrestaka.application.invoicing.credit.CreditInvoice.Wanted;
import fr.livrestaka.application.invoicing.credit.ReadCreditNotes;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.rest.invoicing.AdminInvoiceInput;
import fr.livrestaka.rest.invoicing.PdfAnswers;
import fr.livrestaka.rest.invoicing.PdfOrRedirect;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Conflict;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
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
import java.util.Optional;

/** Everybody's credit notes, for administrators. */
@Controller("/api/admin")
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@NeedsToken
@Secured("ADMIN")
@Tag(name = "Administration des factures")
class AdminCreditNoteController {
  private final ReadCreditNotes readCreditNotes;
  private final CreditInvoice creditInvoice;
  private final Texts texts;

  AdminCreditNoteController(
      ReadCreditNotes readCreditNotes, CreditInvoice creditInvoice, Texts texts) {
    this.readCreditNotes = readCreditNotes;
    this.creditInvoice = creditInvoice;
    this.texts = texts;
  }

  @Get("/avoirs")
  @Operation(
      summary = "Avoirs de tous les clients, les plus récents d'abord",
      description = "search cherche dans les numéros de l'avoir et de la facture, et le client.")
  CreditNoteWire.AdminListing list(@RequestBean AdminInvoiceInput.Query query) {
    return CreditNoteWire.AdminListing.of(
        readCreditNotes.all(query.query().search(), query.wanted()));
  }

  @Get("/avoirs/{id}/download")
  @AnswersNotFound
  @PdfOrRedirect
  @Produces(MediaType.ALL)
  @Operation(summary = "Le PDF d'un avoir")
  HttpResponse<byte[]> download(String id) {
    return PdfAnswers.of(readCreditNotes.anyDocument(new CreditNoteId(id)));
  }

  @BadInput
  @Conflict
  @AnswersNotFound
  @Post("/factures/{id}/avoirs")
  @Status(HttpStatus.CREATED)
  @Operation(
      summary = "Émet un avoir sur tout ou partie d'une facture",
      description =
          "Répéter la demande avec le même id n'émet qu'un avoir. Rien n'est remboursé : un"
              + " remboursement émet son avoir lui-même.")
  CreditNoteWire.Issued credit(
      Caller caller,
      String id,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = CreditNoteWire.ToCredit.class)))
          Map<String, Object> body) {
    CreditNoteWire.ToCredit sent = BodyReader.read(CreditNoteWire.ToCredit.class, body);
    Wanted wanted =
        new Wanted(
            new InvoiceId(id),
            AdminInvoiceInput.uuid("id", sent.id()),
            Optional.ofNullable(sent.amount()).map(Money::ofCents),
            sent.reason());
    return new CreditNoteWire.Issued(
        texts.get("invoicing.credited"),
        CreditNoteWire.AdminLine.of(creditInvoice.credit(caller, wanted)));
  }
}
