package fr.livrestaka.rest.invoicing.correction;

import fr.livrestaka.application.invoicing.correction.CorrectInvoice;
import fr.livrestaka.application.invoicing.correction.ReadCorrectiveInvoices;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoiceId;
import fr.livrestaka.rest.invoicing.PdfAnswers;
import fr.livrestaka.rest.invoicing.PdfOnly;
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

/** Corrective invoices, issued by administrators (contract B §5.20). */
@Controller("/api/admin/factures/{id}/rectificatives")
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@AnswersNotFound
@NeedsToken
@Secured("ADMIN")
@Tag(name = "Administration des factures")
class AdminCorrectiveInvoiceController {
  private final CorrectInvoice correctInvoice;
  private final ReadCorrectiveInvoices readCorrections;
  private final Texts texts;

  AdminCorrectiveInvoiceController(
      CorrectInvoice correctInvoice, ReadCorrectiveInvoices readCorrections, Texts texts) {
    this.correctInvoice = correctInvoice;
    this.readCorrections = readCorrections;
    this.texts = texts;
  }

  @Get
  @Operation(summary = "Factures rectificatives d'une facture, la dernière fait foi")
  CorrectiveInvoiceWire.Listing list(String id) {
    return CorrectiveInvoiceWire.Listing.of(readCorrections.any(new InvoiceId(id)));
  }

  @Get("/{correctionId}/download")
  @PdfOnly
  @Produces(MediaType.ALL)
  @Operation(summary = "Le PDF d'une facture rectificative")
  HttpResponse<byte[]> download(String id, String correctionId) {
    return PdfAnswers.of(
        readCorrections.anyDocument(new InvoiceId(id), new CorrectiveInvoiceId(correctionId)));
  }

  @Post
  @BadInput
  @Conflict
  @Status(HttpStatus.CREATED)
  @Operation(
      summary = "Émet une facture rectificative, qui annule et remplace la facture",
      description =
          "Corrige le client ou un libellé, jamais les montants : pour eux, un avoir et une nouvelle"
              + " facture. Répéter la demande avec le même id n'émet qu'un document.")
  CorrectiveInvoiceWire.Issued correct(
      Caller caller,
      String id,
      @Body
          @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = CorrectiveInvoiceWire.ToCorrect.class)))
          Map<String, Object> body) {
    CorrectiveInvoiceWire.ToCorrect sent =
        BodyReader.read(CorrectiveInvoiceWire.ToCorrect.class, body);
    return new CorrectiveInvoiceWire.Issued(
        texts.get("invoicing.corrected"),
        CorrectiveInvoiceWire.Line.of(
            correctInvoice.correct(caller, new InvoiceId(id), sent.correction())));
  }
}
