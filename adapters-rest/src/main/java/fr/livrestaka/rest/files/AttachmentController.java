package fr.livrestaka.rest.files;

import fr.livrestaka.application.files.DeleteFile;
import fr.livrestaka.application.files.UploadAttachment;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.UploadPurpose;
import fr.livrestaka.rest.security.RateLimit;
import fr.livrestaka.rest.security.RateLimited;
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

/** Files that messages are sent with (contract C F6). */
@Controller("/api/files")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Fichiers")
class AttachmentController {
  private final UploadAttachment uploadAttachment;
  private final DeleteFile deleteFile;
  private final FormReader forms;
  private final Texts texts;

  AttachmentController(
      UploadAttachment uploadAttachment, DeleteFile deleteFile, FormReader forms, Texts texts) {
    this.uploadAttachment = uploadAttachment;
    this.deleteFile = deleteFile;
    this.forms = forms;
    this.texts = texts;
  }

  @BadInput
  @Forbidden
  @Limited
  @TooLarge
  @Post("/upload/message")
  @RateLimited(RateLimit.UPLOAD)
  @Status(HttpStatus.CREATED)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "Dépose une pièce jointe, à envoyer ensuite avec un message",
      description = "10 Mo au plus. Le type est lu dans le contenu.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = FileWire.ToAttach.class)))
  FileWire.Attached upload(Caller caller, @Parameter(hidden = true) HttpRequest<?> request) {
    return forms.read(
        request,
        UploadPurpose.MESSAGE,
        form ->
            new FileWire.Attached(
                texts.get("files.attached"),
                FileWire.Brief.of(
                    uploadAttachment.upload(caller, DescribedUpload.of(form, "description")))));
  }

  @Conflict
  @Delete("/{fileId}")
  @Forbidden
  @AnswersNotFound
  @Operation(summary = "Supprime un fichier, pour qui l'a déposé et pour l'administration")
  FileWire.Done delete(Caller caller, String fileId) {
    deleteFile.any(caller, new FileId(fileId));
    return new FileWire.Done(texts.get("files.deleted"));
  }
}
