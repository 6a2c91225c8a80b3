package fr.livrestaka.rest.orders;

import fr.livrestaka.application.orders.AnswerEstimateLink;
import fr.livrestaka.application.orders.EstimatedOrder;
import fr.livrestaka.application.payments.OfferPayment;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.orders.EstimateStatus;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.shared.Refusal;
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
import java.util.function.Supplier;

/**
 * Where the link of an estimate's mail leads: a page with two buttons, which alone change
 * something, since programs follow links in mails to look for harm.
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
  private final EstimatePages pages;

  EstimatePageController(AnswerEstimateLink links, OfferPayment offerPayment, EstimatePages pages) {
    this.links = links;
    this.offerPayment = offerPayment;
    this.pages = pages;
  }

  @Get
  @Operation(summary = "Page HTML qui montre l'estimation et propose de répondre ; ne change rien")
  @ApiResponse(responseCode = "200", description = "Page avec deux boutons")
  HttpResponse<String> show(String token) {
    return answer(
        () -> {
          EstimatedOrder found = links.show(token);
          boolean isOpen = found.status() == EstimateStatus.SENT;
          return isOpen
              ? pages.question(token, found)
              : pages.notice(HttpStatus.OK, "status." + found.status());
        });
  }

  @Post("/accepter")
  @Operation(summary = "Accepte l'estimation, depuis la page")
  @ApiResponse(responseCode = "200", description = "Page : estimation acceptée")
  @ApiResponse(responseCode = "409", description = "Page : estimation expirée ou close")
  HttpResponse<String> accept(String token, @Parameter(hidden = true) Origin origin) {
    return answer(
        () -> {
          Order order = links.accept(token).order();
          return pages.accepted(offerPayment.to(order.userId(), order.id(), origin));
        });
  }

  @Post("/refuser")
  @Operation(summary = "Refuse l'estimation, depuis la page")
  @ApiResponse(responseCode = "200", description = "Page : estimation refusée")
  @ApiResponse(responseCode = "409", description = "Page : estimation expirée ou close")
  HttpResponse<String> decline(String token) {
    return answer(
        () -> pages.notice(HttpStatus.OK, "status." + links.decline(token).estimate().status()));
  }

  private HttpResponse<String> answer(Supplier<HttpResponse<String>> page) {
    try {
      return page.get();
    } catch (Refusal refusal) {
      return switch (refusal.kind()) {
        case NOT_FOUND -> pages.notice(HttpStatus.NOT_FOUND, "dead-link");
        case CONFLICT -> pages.notice(HttpStatus.CONFLICT, "over");
        default -> throw refusal;
      };
    }
  }
}
