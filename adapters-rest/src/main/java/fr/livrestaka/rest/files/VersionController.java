package fr.livrestaka.rest.files;

import fr.livrestaka.application.files.PutVersion;
import fr.livrestaka.application.files.ReadVersions;
import fr.livrestaka.application.files.VersionView;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.files.UploadPurpose;
import fr.livrestaka.domain.files.VersionKind;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import fr.livrestaka.rest.security.RateLimit;
import fr.livrestaka.rest.security.RateLimited;
import fr.livrestaka.rest.shared.ErrorShape;
import fr.livrestaka.rest.shared.ErrorShape.Shape;
import fr.livrestaka.rest.shared.JsonBody;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Conflict;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.Limited;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import fr.livrestaka.rest.shared.docs.TooLarge;
import fr.livrestaka.rest.shared.upload.Form;
import fr.livrestaka.rest.shared.upload.FormReader;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
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
import java.util.List;

/** The versions of a project's manuscript: source, corrected, final. */
@BadInput
@Controller("/api/files/projects/{id}/versions")
@ErrorShape(Shape.ISSUES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@AnswersNotFound
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Fichiers")
class VersionController {
  private final ReadVersions readVersions;
  private final PutVersion putVersion;
  private final FormReader forms;
  private final Texts texts;

  VersionController(
      ReadVersions readVersions, PutVersion putVersion, FormReader forms, Texts texts) {
    this.readVersions = readVersions;
    this.putVersion = putVersion;
    this.forms = forms;
    this.texts = texts;
  }

  @Get
  @Operation(
      summary = "Versions du manuscrit",
      description = "Par type, la plus récente d'abord. Une seule de chaque type est courante.")
  VersionWire.Versions list(Caller caller, String id) {
    return VersionWire.Versions.of(readVersions.of(caller, PathIds.order(id)));
  }

  @Conflict
  @Limited
  @Post
  @RateLimited(RateLimit.UPLOAD)
  @Status(HttpStatus.CREATED)
  @TooLarge
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "Met une nouvelle version à la place de la version courante",
      description =
          "L'auteur donne la source ; le correcteur chargé du projet, les versions corrigée et"
              + " finale ; l'administration, toutes.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = VersionWire.ToPut.class)))
  VersionWire.Put put(Caller caller, String id, @Parameter(hidden = true) HttpRequest<?> request) {
    OrderId order = PathIds.order(id);
    putVersion.check(caller, order);
    return forms.read(
        request,
        UploadPurpose.PROJECT,
        form -> {
          VersionView put = putVersion.put(caller, order, kind(form), form.uploads());
          return new VersionWire.Put(texts.get("files.version-added"), VersionWire.Version.of(put));
        });
  }

  private static VersionKind kind(Form form) {
    return VersionKind.named(JsonBody.of(form.fields()).required("kind"))
        .orElseThrow(
            () -> new InvalidInput(Violation.notOneOf("kind", List.of(VersionKind.values()))));
  }
}
