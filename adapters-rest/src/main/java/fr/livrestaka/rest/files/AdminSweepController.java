package fr.livrestaka.rest.files;

import fr.livrestaka.application.files.sweep.FindOrphans;
import fr.livrestaka.application.files.sweep.SweepFiles;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Conflict;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bytes without a row, and rows without bytes. */
@Controller("/api/admin/files/sweep")
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@NeedsToken
@Secured("ADMIN")
@Tag(name = "Administration")
class AdminSweepController {
  private final FindOrphans findOrphans;
  private final SweepFiles sweepFiles;
  private final Texts texts;

  AdminSweepController(FindOrphans findOrphans, SweepFiles sweepFiles, Texts texts) {
    this.findOrphans = findOrphans;
    this.sweepFiles = sweepFiles;
    this.texts = texts;
  }

  @Get
  @Operation(
      summary = "Cherche les fichiers sans contenu et les contenus sans fichier",
      description = "Ne supprime rien. Les contenus de moins d'un jour sont laissés de côté.")
  SweepWire.Report report() {
    return SweepWire.Report.of(findOrphans.report());
  }

  @BadInput
  @Conflict
  @Post
  @Status(HttpStatus.OK)
  @Operation(
      summary = "Supprime les contenus sans fichier",
      description =
          "Et, avec rows à true, les fichiers sans contenu, sauf les versions et ceux des dossiers"
              + " vides ou illisibles (emptyFolders). Quand il manque beaucoup dans un dossier (plus"
              + " de 10 et plus de 20 %), rien n'est supprimé (409) sans confirm, qui répète le"
              + " nombre toConfirm du rapport.")
  SweepWire.Done sweep(
      Caller caller,
      @Body
          @Nullable
          @RequestBody(content = @Content(schema = @Schema(implementation = SweepWire.ToDo.class)))
          Map<String, Object> body) {
    boolean rowsToo = body != null && Boolean.TRUE.equals(body.get("rows"));
    int confirmed =
        body != null && body.get("confirm") instanceof Number number ? number.intValue() : 0;
    return SweepWire.Done.of(
        sweepFiles.sweep(caller, rowsToo, confirmed), texts.get("files.swept"));
  }
}
