package fr.livrestaka.rest.pricing;

import fr.livrestaka.application.pricing.ReadCatalogState;
import fr.livrestaka.application.pricing.ReadCatalogState.State;
import fr.livrestaka.application.pricing.SyncTariffs;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.rest.pricing.TariffSyncWire.Result;
import fr.livrestaka.rest.shared.ErrorShape;
import fr.livrestaka.rest.shared.ErrorShape.Shape;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Compares the price list with Stripe's catalogue, and publishes it there (contract A §7.2). */
@Controller("/api/admin/tarifs")
@ExecuteOn(TaskExecutors.BLOCKING)
@ErrorShape(Shape.SUCCESS_FLAG)
@NeedsToken
@Forbidden
@Secured("ADMIN")
@Tag(name = "Administration des tarifs")
class TariffSyncController {
  private final SyncTariffs syncTariffs;
  private final ReadCatalogState readCatalogState;
  private final Texts texts;

  TariffSyncController(SyncTariffs syncTariffs, ReadCatalogState readCatalogState, Texts texts) {
    this.syncTariffs = syncTariffs;
    this.readCatalogState = readCatalogState;
    this.texts = texts;
  }

  @Get("/stripe-status")
  @Operation(summary = "Tous les tarifs et leur état chez Stripe")
  @ApiResponse(responseCode = "200", description = "L'état de chaque tarif")
  @ApiResponse(responseCode = "500", description = "Stripe refuse ou ne répond pas")
  TariffSyncWire.Status status() {
    List<State> states = readCatalogState.read();
    return new TariffSyncWire.Status(
        true,
        states.stream().map(TariffWire.Full::of).toList(),
        TariffSyncWire.StatusSummary.of(states.stream().map(State::tariff).toList()),
        texts.get("pricing.catalog-state-shown"));
  }

  @Post("/sync-stripe")
  @Operation(
      summary = "Publie tous les tarifs chez Stripe",
      description = "Un échec n'empêche pas les suivants ; `success` est alors faux.")
  TariffSyncWire.All all(Caller caller) {
    List<Result> results =
        syncTariffs.all(caller).stream().map(sync -> Result.of(sync, texts)).toList();
    boolean isDone = results.stream().allMatch(Result::success);
    return new TariffSyncWire.All(
        isDone,
        results,
        TariffSyncWire.Summary.of(results),
        texts.get(isDone ? "pricing.all-synced" : "pricing.not-all-synced"));
  }

  @AnswersNotFound
  @Post("/{id}/sync-stripe")
  @Operation(
      summary = "Publie un tarif chez Stripe",
      description = "Un échec est dit dans la réponse, avec le code 200.")
  @ApiResponse(responseCode = "200", description = "Ce qui a été fait")
  TariffSyncWire.One one(Caller caller, String id) {
    Result result = Result.of(syncTariffs.one(caller, new TariffId(id)), texts);
    return new TariffSyncWire.One(result.success(), result, result.message());
  }
}
