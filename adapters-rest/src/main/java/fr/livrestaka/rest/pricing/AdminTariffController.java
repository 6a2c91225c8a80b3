package fr.livrestaka.rest.pricing;

import fr.livrestaka.application.pricing.AddTariff;
import fr.livrestaka.application.pricing.ChangeTariff;
import fr.livrestaka.application.pricing.DeleteTariff;
import fr.livrestaka.application.pricing.ReadTariffs;
import fr.livrestaka.application.shared.Caller;
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
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
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

/** The price list for administrators (contract B 6.2, 6.4, 6.6 to 6.9). */
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Controller("/api/admin/tarifs")
@ExecuteOn(TaskExecutors.BLOCKING)
@ErrorShape(Shape.SUCCESS_FLAG)
@NeedsToken
@Forbidden
@Secured("ADMIN")
@Tag(name = "Administration des tarifs")
class AdminTariffController {
  private final ReadTariffs readTariffs;
  private final AddTariff addTariff;
  private final ChangeTariff changeTariff;
  private final DeleteTariff deleteTariff;
  private final Texts texts;

  AdminTariffController(
      ReadTariffs readTariffs,
      AddTariff addTariff,
      ChangeTariff changeTariff,
      DeleteTariff deleteTariff,
      Texts texts) {
    this.readTariffs = readTariffs;
    this.addTariff = addTariff;
    this.changeTariff = changeTariff;
    this.deleteTariff = deleteTariff;
    this.texts = texts;
  }

  @BadInput
  @Get
  @Operation(
      summary = "Tous les tarifs, par page",
      description = "`search` cherche dans le nom, la description et le type de service.")
  TariffWire.Listing list(
      @QueryValue @Nullable String page,
      @QueryValue @Nullable String limit,
      @QueryValue @Nullable String search,
      @QueryValue @Nullable String actif,
      @QueryValue @Nullable String typeService,
      @QueryValue @Nullable String sortBy,
      @QueryValue @Nullable String sortDirection) {
    return TariffWire.Listing.of(
        readTariffs.list(
            TariffFilters.query(search, actif, typeService, sortBy, sortDirection),
            TariffFilters.page(page, limit)));
  }

  @Get("/stats/overview")
  @Operation(summary = "Nombre de tarifs, par état et par type de service")
  TariffWire.Statistics count() {
    return TariffWire.Statistics.of(readTariffs.count());
  }

  @AnswersNotFound
  @Get("/{id}")
  @Operation(summary = "Un tarif")
  TariffWire.One one(String id) {
    return new TariffWire.One(true, TariffWire.Full.of(readTariffs.one(new TariffId(id))));
  }

  @BadInput
  @Conflict
  @Post
  @Status(HttpStatus.CREATED)
  @Operation(
      summary = "Ajoute un tarif",
      description =
          "En vente, il est aussitôt publié dans le catalogue de Stripe. Il ne change le prix des"
              + " pages que par `rangGrille`, ou comme premier prix à la page.")
  @ApiResponse(responseCode = "201", description = "Tarif créé")
  TariffSyncWire.Saved add(
      Caller caller,
      @Body @RequestBody(content = @Content(schema = @Schema(implementation = TariffInput.class)))
          @Nullable Map<String, Object> body) {
    return TariffSyncWire.Saved.of(
        addTariff.add(caller, BodyReader.read(TariffInput.class, body).toFields()),
        texts.get("pricing.tariff-added"),
        texts);
  }

  @BadInput
  @AnswersNotFound
  @Conflict
  @Put("/{id}")
  @Operation(
      summary = "Modifie des champs d'un tarif",
      description = "Ce qui n'est pas envoyé reste. Le catalogue de Stripe suit.")
  @ApiResponse(responseCode = "200", description = "Tarif modifié")
  TariffSyncWire.Saved change(
      Caller caller,
      String id,
      @Body @RequestBody(content = @Content(schema = @Schema(implementation = TariffInput.class)))
          @Nullable Map<String, Object> body) {
    return TariffSyncWire.Saved.of(
        changeTariff.change(
            caller, new TariffId(id), BodyReader.read(TariffInput.class, body).toFields()),
        texts.get("pricing.tariff-changed"),
        texts);
  }

  @AnswersNotFound
  @Conflict
  @Delete("/{id}")
  @Operation(
      summary = "Supprime un tarif",
      description = "Refusé tant que des commandes impayées s'y réfèrent ; archivé chez Stripe.")
  @ApiResponse(responseCode = "200", description = "Tarif supprimé")
  TariffWire.Deleted delete(Caller caller, String id) {
    PageGridChange change = deleteTariff.delete(caller, new TariffId(id));
    return new TariffWire.Deleted(
        true, texts.get("pricing.tariff-deleted"), PagePriceWire.of(change, texts));
  }
}
