package fr.livrestaka.rest.invoicing.receipts;

import fr.livrestaka.application.invoicing.receipts.ReadReceipts;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.receipts.ReceiptId;
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

/** The receipts of a client's own invoices (contract B §4.9). */
@Controller("/api/invoices/{id}/receipts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@AnswersNotFound
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Factures")
class ReceiptController {
  private final ReadReceipts readReceipts;

  ReceiptController(ReadReceipts readReceipts) {
    this.readReceipts = readReceipts;
  }

  @Get
  @Operation(summary = "Reçus d'une facture du compte, les plus anciens d'abord")
  ReceiptWire.Listing list(Caller caller, String id) {
    return ReceiptWire.Listing.of(readReceipts.own(caller, new InvoiceId(id)));
  }

  @Get("/{receiptId}/download")
  @PdfOnly
  @Produces(MediaType.ALL)
  @Operation(summary = "Le PDF d'un reçu du compte")
  HttpResponse<byte[]> download(Caller caller, String id, String receiptId) {
    return PdfAnswers.of(
        readReceipts.ownDocument(caller, new InvoiceId(id), new ReceiptId(receiptId)));
  }
}
