package fr.livrestaka.rest.content;

import fr.livrestaka.application.content.ManagePages;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.rest.shared.ErrorShape;
import fr.livrestaka.rest.shared.ErrorShape.Shape;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Conflict;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes pages (contract C P5 to P7). The shipped client says PUT where the former service only
 * knew PATCH: both do.
 */
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Controller("/api/admin/pages")
@ExecuteOn(TaskExecutors.BLOCKING)
@ErrorShape(Shape.SUCCESS_FLAG)
@NeedsToken
@Forbidden
@Secured("ADMIN")
@Tag(name = "Administration du contenu")
class AdminPageController {
  private final ManagePages managePages;
  private final Texts texts;

  AdminPageController(ManagePages managePages, Texts texts) {
    this.managePages = managePages;
    this.texts = texts;
  }

  @BadInput
  @Conflict
  @Post
  @Status(HttpStatus.CREATED)
  @Operation(summary = "Ajoute une page")
  @ApiResponse(responseCode = "201", description = "Page créée")
  AdminPageWire.One add(
      Caller caller,
      @Body @RequestBody(content = @Content(schema = @Schema(implementation = PageInput.class)))
          @Nullable Map<String, Object> body) {
    return AdminPageWire.One.of(
        managePages.add(caller, PageInput.read(body).toFields()), texts.get("content.page-added"));
  }

  @BadInput
  @AnswersNotFound
  @Conflict
  @Patch("/{id}")
  @Operation(
      summary = "Modifie des champs d'une page",
      description = "Ce qui n'est pas envoyé reste. `status` ne touche pas à `publishedAt`.")
  @ApiResponse(responseCode = "200", description = "Page modifiée")
  AdminPageWire.One change(
      Caller caller,
      String id,
      @Body @RequestBody(content = @Content(schema = @Schema(implementation = PageInput.class)))
          @Nullable Map<String, Object> body) {
    return AdminPageWire.One.of(
        managePages.change(caller, new PageId(id), PageInput.read(body).toFields()),
        texts.get("content.page-changed"));
  }

  @BadInput
  @AnswersNotFound
  @Patch("/{id}/publish")
  @Operation(summary = "Publie une page, dès maintenant")
  AdminPageWire.One publish(Caller caller, String id) {
    return AdminPageWire.One.of(
        managePages.publish(caller, new PageId(id)), texts.get("content.page-published"));
  }

  @BadInput
  @AnswersNotFound
  @Put("/{id}/publish")
  @Operation(summary = "Publie une page, dès maintenant")
  AdminPageWire.One publishByPut(Caller caller, String id) {
    return publish(caller, id);
  }

  @BadInput
  @AnswersNotFound
  @Patch("/{id}/unpublish")
  @Operation(summary = "Retire une page publiée, qui redevient un brouillon")
  AdminPageWire.One unpublish(Caller caller, String id) {
    return AdminPageWire.One.of(
        managePages.unpublish(caller, new PageId(id)), texts.get("content.page-unpublished"));
  }

  @BadInput
  @AnswersNotFound
  @Put("/{id}/unpublish")
  @Operation(summary = "Retire une page publiée, qui redevient un brouillon")
  AdminPageWire.One unpublishByPut(Caller caller, String id) {
    return unpublish(caller, id);
  }

  @AnswersNotFound
  @Delete("/{id}")
  @Operation(summary = "Supprime une page")
  AdminPageWire.Done delete(Caller caller, String id) {
    managePages.delete(caller, new PageId(id));
    return new AdminPageWire.Done(true, texts.get("content.page-deleted"));
  }
}
