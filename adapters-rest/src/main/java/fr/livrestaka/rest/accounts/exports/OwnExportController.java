package fr.livrestaka.rest.accounts.exports;

import fr.livrestaka.application.accounts.exports.OpenDataExport;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The copy of the own data, for who is signed in and has the link (contract A 2.9). */
@Controller("/api/users/me/export/{token}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Mon compte")
@NeedsToken
class OwnExportController {
  private final OpenDataExport exports;

  OwnExportController(OpenDataExport exports) {
    this.exports = exports;
  }

  @AnswersNotFound
  @Get
  @Produces(MediaType.ALL)
  @Operation(
      summary = "Télécharger la copie de mes données",
      description = "Autant de fois qu'on veut jusqu'à l'expiration du lien reçu par e-mail.")
  @ApiResponse(
      responseCode = "200",
      description = "L'archive zip",
      content =
          @Content(
              mediaType = "application/zip",
              schema = @Schema(type = "string", format = "binary")))
  HttpResponse<?> download(Caller caller, String token) {
    return ExportAnswers.of(exports.open(caller, token));
  }
}
