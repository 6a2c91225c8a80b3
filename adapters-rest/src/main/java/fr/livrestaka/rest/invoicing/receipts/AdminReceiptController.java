package fr.livrestaka.rest.invoicing.receipts;

import fr.livrestaka.application.invoicing.receipts.ReadReceipts;
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
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Everybody's receipts, for administrators (contract B §5.18). */
@Controller("/api/admin/factures/{id}/recus")
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@AnswersNotFound
@NeedsToken
@Secured("ADMIN")
@Tag(name = "Administration des factures")
class AdminReceiptController {
  private final ReadReceipts readReceipts;

  AdminReceiptController(ReadReceipts readReceipts) {
    this.readReceipts = readReceipts;
  }

  @Get
  @Operation(summary = "Reçus d'une facture, les plus anciens d'abord")
  ReceiptWire.Listing list(String id) {
    return ReceiptWire.Listing.of(readReceipts.any(new InvoiceId(id)));
  }

  @Get("/{receiptId}/download")
  @PdfOnly
  @Produces(MediaType.ALL)
  @Operation(summary = "Le PDF d'un reçu")
  HttpResponse<byte[]> download(String id, String receiptId) {
    return PdfAnswers.of(readReceipts.anyDocument(new InvoiceId(id), new ReceiptId(receiptId)));
  }
}
