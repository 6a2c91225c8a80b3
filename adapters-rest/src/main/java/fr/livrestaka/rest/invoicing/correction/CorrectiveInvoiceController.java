package fr.livrestaka.rest.invoicing.correction;

import fr.livrestaka.application.invoicing.correction.ReadCorrectiveInvoices;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoiceId;
import fr.livrestaka.rest.invoicing.PdfAnswers;
import fr.livrestaka.rest.invoicing.PdfOnly;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The corrections of a client's own invoices (contract B §4.11). */
@Controller("/api/invoices/{id}/corrections")
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@AnswersNotFound
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Factures")
class CorrectiveInvoiceController {
  private final ReadCorrectiveInvoices readCorrections;

  CorrectiveInvoiceController(ReadCorrectiveInvoices readCorrections) {
    this.readCorrections = readCorrections;
  }

  @Get
  @Operation(summary = "Factures rectificatives d'une facture du compte, la dernière fait foi")
  CorrectiveInvoiceWire.Listing list(Caller caller, String id) {
    return CorrectiveInvoiceWire.Listing.of(readCorrections.own(caller, new InvoiceId(id)));
  }

  @Get("/{correctionId}/download")
  @PdfOnly
  @Produces(MediaType.ALL)
  @Operation(summary = "Le PDF d'une facture rectificative du compte")
  HttpResponse<byte[]> download(Caller caller, String id, String correctionId) {
    return PdfAnswers.of(
        readCorrections.ownDocument(
            caller, new InvoiceId(id), new CorrectiveInvoiceId(correctionId)));
  }
}
