package fr.livrestaka.rest.invoicing;

import fr.livrestaka.application.invoicing.documents.ShowInvoiceLink;
import fr.livrestaka.application.payments.checkout.OfferPayment;
import fr.livrestaka.application.payments.checkout.OfferPayment.Offer;
import fr.livrestaka.application.payments.checkout.OfferPayment.Standing;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.shared.NotFound;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Function;

/**
 * Where the link of an unpaid invoice leads, from its mail or its document: a page with a button
 * that leads to the payment, until it is done. Nobody has to sign in.
 */
@ApiResponse(responseCode = "404", description = "Page : lien inconnu")
@Consumes(MediaType.ALL)
@Controller("/api/public/factures/{token}/page")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.ALL)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Public")
class InvoicePageController {
  private final ShowInvoiceLink showInvoiceLink;
  private final OfferPayment offerPayment;
  private final InvoicePages pages;

  InvoicePageController(
      ShowInvoiceLink showInvoiceLink, OfferPayment offerPayment, InvoicePages pages) {
    this.showInvoiceLink = showInvoiceLink;
    this.offerPayment = offerPayment;
    this.pages = pages;
  }

  @Get
  @Operation(
      summary = "Page HTML qui montre la facture et propose de la payer",
      description = "Ne change rien.")
  @ApiResponse(responseCode = "200", description = "Page, avec un bouton s'il reste à payer")
  HttpResponse<String> show(String token) {
    return answer(
        token,
        invoice ->
            switch (standing(invoice)) {
              case DUE -> pages.toPay(token, invoice);
              case PAID -> pages.paid(HttpStatus.OK, invoice);
              case CLOSED -> pages.closed(HttpStatus.OK, invoice);
            });
  }

  @Post("/payer")
  @Operation(summary = "Mène au paiement de la facture, depuis la page")
  @ApiResponse(responseCode = "200", description = "Page qui mène au paiement")
  @ApiResponse(responseCode = "409", description = "Page : il n'y a rien à payer")
  HttpResponse<String> pay(String token, @Parameter(hidden = true) Origin origin) {
    return answer(
        token,
        invoice ->
            switch (standing(invoice)) {
              case DUE -> offer(token, invoice, origin);
              case PAID -> pages.paid(HttpStatus.CONFLICT, invoice);
              case CLOSED -> pages.closed(HttpStatus.CONFLICT, invoice);
            });
  }

  private HttpResponse<String> offer(String token, Invoice invoice, Origin origin) {
    return switch (offerPayment.byLink(invoice.client(), invoice.order(), origin)) {
      case Offer.Now now -> pages.goPay(now.url());
      case Offer.Done done -> pages.paid(HttpStatus.OK, invoice);
      case Offer.Later later -> pages.payLater(token, invoice);
    };
  }

  private Standing standing(Invoice invoice) {
    if (invoice.status().isPaid()) return Standing.PAID;
    return invoice.isOpen() ? offerPayment.standing(invoice.order()) : Standing.CLOSED;
  }

  private HttpResponse<String> answer(String token, Function<Invoice, HttpResponse<String>> page) {
    try {
      return page.apply(showInvoiceLink.of(token));
    } catch (NotFound e) {
      return pages.deadLink();
    }
  }
}
