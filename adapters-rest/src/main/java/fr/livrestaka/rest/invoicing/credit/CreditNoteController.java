package fr.livrestaka.rest.invoicing.credit;

import fr.livrestaka.application.invoicing.credit.ReadCreditNotes;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.rest.invoicing.InvoiceController;
import fr.livrestaka.rest.invoicing.PdfAnswers;
import fr.livrestaka.rest.invoicing.PdfOrRedirect;
import fr.livrestaka.rest.shared.Paging;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A client's own credit notes. */
@Controller("/api/credit-notes")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Factures")
class CreditNoteController {
  private static final int DEFAULT_LIMIT = 10;

  private final ReadCreditNotes readCreditNotes;

  CreditNoteController(ReadCreditNotes readCreditNotes) {
    this.readCreditNotes = readCreditNotes;
  }

  @Get
  @Operation(summary = "Avoirs du compte, les plus récents d'abord")
  CreditNoteWire.Listing list(
      Caller caller, @QueryValue @Nullable String page, @QueryValue @Nullable String limit) {
    PageRequest wanted =
        new PageRequest(
            Paging.clamped(page, 1, Integer.MAX_VALUE),
            Paging.clamped(limit, DEFAULT_LIMIT, InvoiceController.MOST));
    return CreditNoteWire.Listing.of(readCreditNotes.own(caller, wanted));
  }

  @Forbidden
  @Get("/{id}/download")
  @AnswersNotFound
  @PdfOrRedirect
  @Produces(MediaType.ALL)
  @Operation(summary = "Le PDF d'un avoir du compte")
  HttpResponse<byte[]> download(Caller caller, String id) {
    return PdfAnswers.of(readCreditNotes.ownDocument(caller, new CreditNoteId(id)));
  }
}
