package fr.livrestaka.rest.files;

import fr.livrestaka.application.files.DownloadFile;
import fr.livrestaka.application.files.OpenedFile;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.rest.shared.ErrorShape;
import fr.livrestaka.rest.shared.ErrorShape.Shape;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpRequest;
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
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The bytes of files, of projects and of messages (contract C F4). */
@Controller("/api/files/download/{fileId}")
@ErrorShape(Shape.ISSUES)
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Fichiers")
class DownloadController {
  private final DownloadFile downloadFile;
  private final DownloadAnswers answers;

  DownloadController(DownloadFile downloadFile, DownloadAnswers answers) {
    this.downloadFile = downloadFile;
    this.answers = answers;
  }

  @BadInput
  @Forbidden
  @Get
  @AnswersNotFound
  @Produces(MediaType.ALL)
  @Operation(
      summary = "Télécharge un fichier",
      description = "Entier, ou une partie (Range). If-None-Match et If-Range sont suivis.")
  @ApiResponse(
      responseCode = "200",
      description = "Le fichier",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = "string", format = "binary")))
  @ApiResponse(responseCode = "206", description = "La partie demandée")
  @ApiResponse(responseCode = "304", description = "Le fichier n'a pas changé")
  @ApiResponse(responseCode = "416", description = "Le fichier n'a pas cette partie")
  HttpResponse<?> download(
      Caller caller, String fileId, @Parameter(hidden = true) HttpRequest<?> request) {
    OpenedFile file = downloadFile.open(caller, PathIds.file(fileId));
    return answers.to(request, file);
  }
}
