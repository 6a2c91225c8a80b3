package fr.livrestaka.rest.invoicing;

import fr.livrestaka.application.invoicing.InvoiceView;
import fr.livrestaka.application.invoicing.ReadInvoices;
import fr.livrestaka.application.invoicing.correction.ReadCorrectiveInvoices;
import fr.livrestaka.application.invoicing.documents.FetchDocument;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Everybody's invoices, for administrators to read (contract B §5.1–5.3). */
@Controller("/api/admin/factures")
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@NeedsToken
@Secured("ADMIN")
@Tag(name = "Administration des factures")
class AdminInvoiceController {
  private final ReadInvoices readInvoices;
  private final ReadCorrectiveInvoices readCorrections;
  private final FetchDocument fetchDocument;

  AdminInvoiceController(
      ReadInvoices readInvoices,
      ReadCorrectiveInvoices readCorrections,
      FetchDocument fetchDocument) {
    this.readInvoices = readInvoices;
    this.readCorrections = readCorrections;
    this.fetchDocument = fetchDocument;
  }

  @Get
  @Operation(
      summary = "Factures de tous les clients",
      description =
          "Filtrées par statut (EN_ATTENTE, PAYEE, ECHEANCE, ANNULEE) et recherche (numéro, nom ou"
              + " adresse du client), triées par number, amount, status, createdAt ou dueAt ; les"
              + " plus récentes d'abord. stats porte sur toutes les factures trouvées.")
  AdminInvoiceWire.Listing list(@RequestBean AdminInvoiceInput.Query query) {
    return AdminInvoiceWire.Listing.of(readInvoices.all(query.query(), query.wanted()));
  }

  @AnswersNotFound
  @Get("/{id}")
  @Operation(summary = "Une facture, sa commande et son client")
  AdminInvoiceDetail one(String id) {
    InvoiceView invoice = readInvoices.one(new InvoiceId(id));
    return AdminInvoiceDetail.of(
        invoice, readInvoices.handPayment(invoice.id()), readCorrections.replacing(invoice));
  }

  @Get("/{id}/download")
  @AnswersNotFound
  @PdfOrRedirect
  @Produces(MediaType.ALL)
  @Operation(summary = "Le PDF d'une facture")
  HttpResponse<byte[]> download(String id) {
    return PdfAnswers.of(fetchDocument.any(new InvoiceId(id)), PdfAnswers::forAdmin);
  }
}
