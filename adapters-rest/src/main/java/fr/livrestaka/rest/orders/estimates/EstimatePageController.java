package fr.livrestaka.rest.orders.estimates;

import fr.livrestaka.application.content.ReadPage;
import fr.livrestaka.application.orders.estimates.AnswerEstimateLink;
import fr.livrestaka.application.orders.estimates.EstimatedOrder;
import fr.livrestaka.application.payments.checkout.OfferPayment;
import fr.livrestaka.application.payments.checkout.OfferPayment.Offer;
import fr.livrestaka.application.payments.checkout.OfferPayment.Standing;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.content.LegalPage;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.consents.ConsentRequest;
import fr.livrestaka.domain.orders.consents.ConsentWay;
import fr.livrestaka.domain.shared.Refusal;
import fr.livrestaka.rest.shared.body.BodyReader;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
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
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the link of an estimate's mail leads: a page whose buttons alone change something, since
 * programs follow links in mails to look for harm. Once agreed to, it leads to the payment until
 * that is done.
 */
@ApiResponse(responseCode = "404", description = "Page : lien inconnu")
@Controller("/api/public/estimations/{token}/page")
@Consumes(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.ALL)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Public")
class EstimatePageController {
  private final AnswerEstimateLink links;
  private final OfferPayment offerPayment;
  private final ReadPage readPage;
  private final EstimatePages pages;

  EstimatePageController(
      AnswerEstimateLink links, OfferPayment offerPayment, ReadPage readPage, EstimatePages pages) {
    this.links = links;
    this.offerPayment = offerPayment;
    this.readPage = readPage;
    this.pages = pages;
  }

  @Get
  @Operation(
      summary = "Page HTML qui montre l'estimation et propose de répondre, puis de payer",
      description = "Ne change rien.")
  @ApiResponse(responseCode = "200", description = "Page avec ce qui reste à faire")
  HttpResponse<String> show(String token) {
    return answer(
        () -> {
          EstimatedOrder found = links.show(token);
          return switch (found.status()) {
            case SENT -> pages.question(token, found);
            case ACCEPTED -> accepted(token, found);
            case DECLINED, EXPIRED, REPLACED -> pages.closed(found);
          };
        });
  }

  @Post("/accepter")
  @Operation(summary = "Accepte l'estimation, depuis la page")
  @ApiResponse(responseCode = "200", description = "Page : estimation acceptée, à payer")
  @ApiResponse(responseCode = "400", description = "Un accord n'est pas un booléen")
  @ApiResponse(responseCode = "409", description = "Page : estimation expirée ou close")
  HttpResponse<String> accept(
      String token,
      @Parameter(hidden = true) Origin origin,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = EstimateWire.ToAccept.class)))
          @Nullable Map<String, Object> body) {
    ConsentRequest agreed = BodyReader.read(EstimateWire.ToAccept.class, body).agreed();
    return answer(
        () -> accepted(token, links.accept(token, agreed, ConsentWay.ESTIMATE_PAGE, origin)));
  }

  @Get("/conditions")
  @Operation(
      summary = "Page HTML des conditions générales de vente en vigueur",
      description = "Ne change rien.")
  @ApiResponse(responseCode = "200", description = "Page : conditions générales de vente")
  HttpResponse<String> conditions(String token) {
    return legal(token, LegalPage.TERMS);
  }

  @Get("/confidentialite")
  @Operation(
      summary = "Page HTML de la politique de confidentialité en vigueur",
      description = "Ne change rien.")
  @ApiResponse(responseCode = "200", description = "Page : politique de confidentialité")
  HttpResponse<String> privacy(String token) {
    return legal(token, LegalPage.PRIVACY);
  }

  private HttpResponse<String> legal(String token, LegalPage page) {
    return answer(
        () -> {
          links.show(token);
          return pages.legal(readPage.bySlug(page.slug(), false));
        });
  }

  @Post("/refuser")
  @Operation(summary = "Refuse l'estimation, depuis la page")
  @ApiResponse(responseCode = "200", description = "Page : estimation refusée")
  @ApiResponse(responseCode = "409", description = "Page : estimation expirée ou close")
  HttpResponse<String> decline(String token) {
    return answer(() -> pages.closed(links.decline(token)));
  }

  @Post("/payer")
  @Operation(
      summary = "Mène au paiement de l'estimation acceptée, depuis la page",
      description = "Autant de fois qu'on veut, jusqu'à ce que la commande soit payée.")
  @ApiResponse(responseCode = "200", description = "Page qui mène au paiement")
  @ApiResponse(responseCode = "409", description = "Page : estimation close")
  HttpResponse<String> pay(String token, @Parameter(hidden = true) Origin origin) {
    return answer(
        () -> {
          EstimatedOrder found = links.show(token);
          Order order = found.order();
          if (!found.estimate().isAccepted()) return over();
          return switch (offerPayment.byLink(order.userId(), order.id(), origin)) {
            case Offer.Now now -> pages.goPay(now.url());
            case Offer.Done done -> pages.paid(found);
            case Offer.Later later ->
                offerPayment.standing(order.id()) == Standing.DUE
                    ? pages.payLater(token, found)
                    : over();
          };
        });
  }

  private HttpResponse<String> accepted(String token, EstimatedOrder found) {
    return switch (offerPayment.standing(found.order().id())) {
      case DUE -> pages.toPay(token, found);
      case PAID -> pages.paid(found);
      case CLOSED -> pages.notice(HttpStatus.OK, "over");
    };
  }

  private HttpResponse<String> over() {
    return pages.notice(HttpStatus.CONFLICT, "over");
  }

  private HttpResponse<String> answer(Supplier<HttpResponse<String>> page) {
    try {
      return page.get();
    } catch (Refusal refusal) {
      return switch (refusal.kind()) {
        case NOT_FOUND -> pages.notice(HttpStatus.NOT_FOUND, "dead-link");
        case CONFLICT -> over();
        default -> throw refusal;
      };
    }
  }
}
