package fr.livrestaka.rest.withdrawals;

import fr.livrestaka.application.withdrawals.RequestWithdrawalLink;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.rest.security.RateLimit;
import fr.livrestaka.rest.security.RateLimited;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.Limited;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** « Renoncer au contrat ici » for whoever has no link at hand: by order number and address. */
@Controller("/api/public/retractation")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.ALL)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Public")
class WithdrawalSearchController {
  private final RequestWithdrawalLink requestLink;
  private final WithdrawalPages pages;

  WithdrawalSearchController(RequestWithdrawalLink requestLink, WithdrawalPages pages) {
    this.requestLink = requestLink;
    this.pages = pages;
  }

  @Get
  @Operation(
      summary = "Page HTML qui demande le numéro de la commande et son adresse",
      description = "Ne change rien.")
  @ApiResponse(responseCode = "200", description = "Page : numéro et adresse à remplir")
  HttpResponse<String> ask(@QueryValue @Nullable String commande) {
    return pages.search(HttpStatus.OK, "search", commande == null ? "" : commande, "");
  }

  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Limited
  @Post
  @RateLimited(RateLimit.PUBLIC)
  @Operation(
      summary = "Envoie le lien de rétractation à l'adresse de la commande, depuis la page",
      description = "La réponse est la même, que la commande existe avec cette adresse ou non.")
  @ApiResponse(responseCode = "200", description = "Page : lien envoyé si la commande existe")
  @ApiResponse(responseCode = "400", description = "Page : numéro ou adresse à corriger")
  HttpResponse<String> send(
      @Body
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = WithdrawalWire.ToAsk.class)))
          Map<String, Object> body) {
    WithdrawalWire.ToAsk sent = BodyReader.read(WithdrawalWire.ToAsk.class, body);
    try {
      requestLink.request(sent.commande(), sent.email());
      return pages.notice(HttpStatus.OK, "sent");
    } catch (InvalidInput wrong) {
      return pages.search(HttpStatus.BAD_REQUEST, "search-wrong", sent.commande(), sent.email());
    }
  }
}
