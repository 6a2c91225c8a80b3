package fr.livrestaka.rest.withdrawals;

import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.withdrawals.DeclareWithdrawal;
import fr.livrestaka.application.withdrawals.ShowWithdrawal;
import fr.livrestaka.application.withdrawals.WithdrawalView;
import fr.livrestaka.domain.shared.InvalidInput;
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
import java.util.function.Function;

/**
 * « Renoncer au contrat ici »: where the link in mails about an order leads. Nothing is declared
 * before the second step, since programs follow links in mails to look for harm.
 */
@ApiResponse(responseCode = "404", description = "Page : lien inconnu")
@Controller("/api/public/retractations/{token}/page")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.ALL)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Public")
class WithdrawalPageController {
  private final ShowWithdrawal show;
  private final DeclareWithdrawal declare;
  private final WithdrawalPages pages;

  WithdrawalPageController(ShowWithdrawal show, DeclareWithdrawal declare, WithdrawalPages pages) {
    this.show = show;
    this.declare = declare;
    this.pages = pages;
  }

  @Get
  @Operation(
      summary = "Page HTML « Renoncer au contrat ici », sans compte",
      description = "Ne change rien.")
  @ApiResponse(responseCode = "200", description = "Page : déclaration à remplir")
  HttpResponse<String> show(String token) {
    return answer(token, HttpStatus.OK, view -> pages.declaration(token, view));
  }

  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Post
  @Operation(
      summary = "Montre la déclaration à confirmer, depuis la page",
      description = "Ne change rien.")
  @ApiResponse(responseCode = "200", description = "Page : « Confirmer la rétractation »")
  @ApiResponse(responseCode = "400", description = "Page : nom ou adresse à corriger")
  @ApiResponse(responseCode = "409", description = "Page : pas de contrat, ou délai passé")
  HttpResponse<String> fill(
      String token,
      @Body
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = WithdrawalWire.ToDeclare.class)))
          Map<String, Object> body) {
    WithdrawalWire.ToDeclare sent = BodyReader.read(WithdrawalWire.ToDeclare.class, body);
    return answer(
        token,
        HttpStatus.CONFLICT,
        view -> {
          try {
            return pages.confirmation(token, view, sent.toRequest());
          } catch (InvalidInput wrong) {
            return pages.wrong(token, view, sent);
          }
        });
  }

  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Post("/confirmer")
  @Operation(
      summary = "Confirme la rétractation, depuis la page",
      description =
          "La déclaration compte dès son envoi ; un accusé de réception part à l'adresse donnée. Peut"
              + " être répété.")
  @ApiResponse(responseCode = "200", description = "Page : accusé de réception")
  @ApiResponse(responseCode = "400", description = "Page : nom ou adresse à corriger")
  @ApiResponse(responseCode = "409", description = "Page : pas de contrat, ou délai passé")
  HttpResponse<String> confirm(
      String token,
      @Parameter(hidden = true) Origin origin,
      @Body
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = WithdrawalWire.ToDeclare.class)))
          Map<String, Object> body) {
    WithdrawalWire.ToDeclare sent = BodyReader.read(WithdrawalWire.ToDeclare.class, body);
    return answer(
        token,
        HttpStatus.CONFLICT,
        view -> {
          try {
            WithdrawalView declared = declare.byLink(token, sent.toRequest(), origin);
            return pages.acknowledgement(declared, declared.withdrawal().orElseThrow());
          } catch (InvalidInput wrong) {
            return pages.wrong(token, view, sent);
          }
        });
  }

  /**
   * @param closed the status where nothing can be declared
   * @param open makes the page where it can
   */
  private HttpResponse<String> answer(
      String token, HttpStatus closed, Function<WithdrawalView, HttpResponse<String>> open) {
    try {
      WithdrawalView view = show.byLink(token);
      if (view.withdrawal().isPresent()) {
        return pages.acknowledgement(view, view.withdrawal().get());
      }
      return view.isOpen() ? open.apply(view) : pages.closed(closed, view);
    } catch (Refusal refusal) {
      return switch (refusal.kind()) {
        case NOT_FOUND -> pages.notice(HttpStatus.NOT_FOUND, "dead-link");
        case CONFLICT -> pages.closed(HttpStatus.CONFLICT, show.byLink(token));
        default -> throw refusal;
      };
    }
  }
}
