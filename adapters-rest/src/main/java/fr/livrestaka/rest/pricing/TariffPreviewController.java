package fr.livrestaka.rest.pricing;

import fr.livrestaka.application.pricing.PreviewTariff;
import fr.livrestaka.domain.pricing.PageGridChange;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.rest.shared.ErrorShape;
import fr.livrestaka.rest.shared.ErrorShape.Shape;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Conflict;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
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

/** What a change of the price list would make of the prices of pages (docs/decisions/0035). */
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Controller("/api/admin/tarifs")
@ExecuteOn(TaskExecutors.BLOCKING)
@ErrorShape(Shape.SUCCESS_FLAG)
@NeedsToken
@Forbidden
@Secured("ADMIN")
@Tag(name = "Administration des tarifs")
class TariffPreviewController {
  private final PreviewTariff preview;
  private final Texts texts;

  TariffPreviewController(PreviewTariff preview, Texts texts) {
    this.preview = preview;
    this.texts = texts;
  }

  @BadInput
  @Conflict
  @Post("/preview")
  @Operation(
      summary = "Le prix des pages si ce tarif était ajouté",
      description = "Refuse ce que l'ajout refuserait ; n'enregistre rien.")
  @ApiResponse(responseCode = "200", description = "Le prix des pages, avant et après")
  TariffWire.Preview adding(
      @Body @RequestBody(content = @Content(schema = @Schema(implementation = TariffInput.class)))
          @Nullable Map<String, Object> body) {
    return shown(preview.adding(BodyReader.read(TariffInput.class, body).toFields()));
  }

  @BadInput
  @AnswersNotFound
  @Conflict
  @Post("/{id}/preview")
  @Operation(
      summary = "Le prix des pages si ce tarif était modifié",
      description = "Refuse ce que la modification refuserait ; n'enregistre rien.")
  @ApiResponse(responseCode = "200", description = "Le prix des pages, avant et après")
  TariffWire.Preview changing(
      String id,
      @Body @RequestBody(content = @Content(schema = @Schema(implementation = TariffInput.class)))
          @Nullable Map<String, Object> body) {
    return shown(
        preview.changing(new TariffId(id), BodyReader.read(TariffInput.class, body).toFields()));
  }

  @AnswersNotFound
  @Get("/{id}/deletion-preview")
  @Operation(summary = "Le prix des pages si ce tarif était supprimé")
  @ApiResponse(responseCode = "200", description = "Le prix des pages, avant et après")
  TariffWire.Preview deleting(String id) {
    return shown(preview.deleting(new TariffId(id)));
  }

  private TariffWire.Preview shown(PageGridChange change) {
    return new TariffWire.Preview(
        true,
        PagePriceWire.of(change, texts),
        texts.get(change.moves() ? "pricing.pages-would-move" : "pricing.pages-would-stay"));
  }
}
