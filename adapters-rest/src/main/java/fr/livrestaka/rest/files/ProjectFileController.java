package fr.livrestaka.rest.files;

import fr.livrestaka.application.files.DeleteFile;
import fr.livrestaka.application.files.ListFiles;
import fr.livrestaka.application.files.UploadOrderFile;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.files.UploadPurpose;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.rest.security.RateLimit;
import fr.livrestaka.rest.security.RateLimited;
import fr.livrestaka.rest.shared.ErrorShape;
import fr.livrestaka.rest.shared.ErrorShape.Shape;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Conflict;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.Limited;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import fr.livrestaka.rest.shared.docs.TooLarge;
import fr.livrestaka.rest.shared.upload.FormReader;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The files of one project (contract C F2, F3, F5). */
@BadInput
@Controller("/api/files/projects/{id}")
@ErrorShape(Shape.ISSUES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@AnswersNotFound
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Fichiers")
class ProjectFileController {
  private final UploadOrderFile uploadFile;
  private final ListFiles listFiles;
  private final DeleteFile deleteFile;
  private final FormReader forms;
  private final Texts texts;

  ProjectFileController(
      UploadOrderFile uploadFile,
      ListFiles listFiles,
      DeleteFile deleteFile,
      FormReader forms,
      Texts texts) {
    this.uploadFile = uploadFile;
    this.listFiles = listFiles;
    this.deleteFile = deleteFile;
    this.forms = forms;
    this.texts = texts;
  }

  @Conflict
  @Limited
  @TooLarge
  @Post("/upload")
  @RateLimited(RateLimit.UPLOAD)
  @Status(HttpStatus.CREATED)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "Ajoute un fichier au projet",
      description = "20 Mo au plus. Le type est lu dans le contenu.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = FileWire.ToUpload.class)))
  FileWire.Added upload(
      Caller caller, String id, @Parameter(hidden = true) HttpRequest<?> request) {
    OrderId order = PathIds.order(id);
    uploadFile.check(caller, order);
    return forms.read(
        request,
        UploadPurpose.PROJECT,
        form ->
            FileWire.Added.of(
                uploadFile.upload(caller, order, form.uploads()), texts.get("files.added")));
  }

  @Get("/files")
  @Operation(summary = "Fichiers du projet", description = "Les plus récents d'abord.")
  FileWire.Project list(Caller caller, String id) {
    return FileWire.Project.of(listFiles.ofOrder(caller, PathIds.order(id)));
  }

  @Conflict
  @Delete("/files/{fileId}")
  @Operation(summary = "Retire un fichier que l'appelant a ajouté à son projet")
  FileWire.Done delete(Caller caller, String id, String fileId) {
    deleteFile.ofOrder(caller, PathIds.order(id), PathIds.file(fileId));
    return new FileWire.Done(texts.get("files.deleted"));
  }
}
