package fr.livrestaka.rest.invoicing;

import fr.livrestaka.application.invoicing.InvoiceView;
import fr.livrestaka.application.invoicing.ReadInvoices;
import fr.livrestaka.application.invoicing.correction.ReadCorrectiveInvoices;
import fr.livrestaka.application.invoicing.documents.FetchDocument;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.invoicing.InvoiceId;
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

/** A client's own invoices (contract B §4). */
@Controller("/api/invoices")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Factures")
public class InvoiceController {
  public static final int MOST = 50;
  private static final int DEFAULT_LIMIT = 10;

  private final ReadInvoices readInvoices;
  private final ReadCorrectiveInvoices readCorrections;
  private final FetchDocument fetchDocument;

  InvoiceController(
      ReadInvoices readInvoices,
      ReadCorrectiveInvoices readCorrections,
      FetchDocument fetchDocument) {
    this.readInvoices = readInvoices;
    this.readCorrections = readCorrections;
    this.fetchDocument = fetchDocument;
  }

  @Get
  @Operation(summary = "Factures du compte, les plus récentes d'abord")
  InvoiceWire.Listing list(
      Caller caller, @QueryValue @Nullable String page, @QueryValue @Nullable String limit) {
    PageRequest wanted =
        new PageRequest(
            Paging.clamped(page, 1, Integer.MAX_VALUE), Paging.clamped(limit, DEFAULT_LIMIT, MOST));
    return InvoiceWire.Listing.of(readInvoices.own(caller, wanted));
  }

  @Forbidden
  @AnswersNotFound
  @Get("/{id}")
  @Operation(summary = "Une facture du compte")
  InvoiceWire.Detail one(Caller caller, String id) {
    InvoiceView invoice = readInvoices.ownOne(caller, new InvoiceId(id));
    return InvoiceWire.Detail.of(invoice, readCorrections.replacing(invoice));
  }

  @Forbidden
  @Get("/{id}/download")
  @AnswersNotFound
  @PdfOrRedirect
  @Produces(MediaType.ALL)
  @Operation(summary = "Le PDF d'une facture du compte")
  HttpResponse<byte[]> download(Caller caller, String id) {
    return PdfAnswers.of(fetchDocument.own(caller, new InvoiceId(id)), PdfAnswers::forClient);
  }
}
