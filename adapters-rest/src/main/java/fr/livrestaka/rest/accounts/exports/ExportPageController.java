package fr.livrestaka.rest.accounts.exports;

import fr.livrestaka.application.accounts.exports.OpenDataExport;
import fr.livrestaka.application.accounts.sessions.SignIn;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.shared.Refusal;
import fr.livrestaka.rest.security.PasswordBrake;
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
import java.time.Instant;
import java.util.Map;

/**
 * Where the link of an export's mail leads. A browser that follows a link carries no token, so the
 * owner signs in on the page; who has the link alone learns nothing.
 */
@ApiResponse(responseCode = "404", description = "Page : lien inconnu, expiré ou d'un autre compte")
@Controller("/api/public/exports/{token}/page")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.ALL)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Public")
class ExportPageController {
  private final OpenDataExport exports;
  private final SignIn signIn;
  private final PasswordBrake brake;
  private final ExportPages pages;

  ExportPageController(
      OpenDataExport exports, SignIn signIn, PasswordBrake brake, ExportPages pages) {
    this.exports = exports;
    this.signIn = signIn;
    this.brake = brake;
    this.pages = pages;
  }

  @Get
  @Operation(
      summary = "Page HTML qui demande de se connecter pour télécharger ses données",
      description = "Ne change rien.")
  @ApiResponse(responseCode = "200", description = "Page avec un formulaire de connexion")
  HttpResponse<?> show(String token) {
    try {
      return pages.question(token, exports.show(token));
    } catch (Refusal refusal) {
      return deadOr(refusal);
    }
  }

  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Limited
  @Post("/telecharger")
  @RateLimited(RateLimit.AUTH)
  @Operation(
      summary = "Connecte et télécharge, depuis la page",
      description = "Autant de fois qu'on veut jusqu'à l'expiration du lien.")
  @ApiResponse(
      responseCode = "200",
      description = "L'archive zip",
      content =
          @Content(
              mediaType = "application/zip",
              schema = @Schema(type = "string", format = "binary")))
  @ApiResponse(responseCode = "400", description = "Page : adresse ou mot de passe absent")
  @ApiResponse(responseCode = "401", description = "Page : adresse ou mot de passe faux")
  HttpResponse<?> download(
      String token,
      @Parameter(hidden = true) Origin origin,
      @Body
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = ExportWire.Owner.class)))
          Map<String, Object> body) {
    ExportWire.Owner sent = BodyReader.read(ExportWire.Owner.class, body);
    try {
      Instant until = exports.show(token);
      try {
        return ExportAnswers.of(exports.open(signedIn(sent, origin), token));
      } catch (Refusal refusal) {
        return switch (refusal.kind()) {
          case INVALID -> pages.refused(HttpStatus.BAD_REQUEST, token, until, sent.email());
          case UNAUTHENTICATED ->
              pages.refused(HttpStatus.UNAUTHORIZED, token, until, sent.email());
          default -> throw refusal;
        };
      }
    } catch (Refusal refusal) {
      return deadOr(refusal);
    }
  }

  private Caller signedIn(ExportWire.Owner sent, Origin origin) {
    brake.beforeTry(sent.email());
    Account account = signIn.with(sent.email(), sent.password(), origin);
    return new Caller(account.id(), account.email(), account.role(), origin);
  }

  private HttpResponse<?> deadOr(Refusal refusal) {
    if (refusal.kind() == Refusal.Kind.NOT_FOUND) return pages.dead();
    throw refusal;
  }
}
