package fr.livrestaka.rest.orders.projects;

import fr.livrestaka.application.orders.ChangeOrderStatus;
import fr.livrestaka.application.orders.estimates.SendEstimate;
import fr.livrestaka.application.orders.projects.ReadCorrections;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.rest.orders.EarlyWork;
import fr.livrestaka.rest.orders.TeamOrderInput;
import fr.livrestaka.rest.orders.TeamOrderWire;
import fr.livrestaka.rest.orders.estimates.EstimateWire;
import fr.livrestaka.rest.shared.Paging;
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
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The orders that the caller is in charge of; all others answer 404. */
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Controller("/api/corrections/commandes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@NeedsToken
@Secured({"CORRECTOR", "ADMIN"})
@Tag(name = "Corrections")
class CorrectionController {
  private static final int DEFAULT_LIMIT = 10;
  private static final int MOST = 100;

  private final ReadCorrections readCorrections;
  private final ChangeOrderStatus changeStatus;
  private final SendEstimate sendEstimate;
  private final EarlyWork earlyWork;
  private final Texts texts;

  CorrectionController(
      ReadCorrections readCorrections,
      ChangeOrderStatus changeStatus,
      SendEstimate sendEstimate,
      EarlyWork earlyWork,
      Texts texts) {
    this.readCorrections = readCorrections;
    this.changeStatus = changeStatus;
    this.sendEstimate = sendEstimate;
    this.earlyWork = earlyWork;
    this.texts = texts;
  }

  @Get
  @Operation(summary = "Commandes confiées à l'appelant, les plus récentes d'abord")
  CorrectionWire.Listing list(
      Caller caller,
      @QueryValue @Nullable String page,
      @QueryValue @Nullable String limit,
      @QueryValue @Nullable String statut) {
    PageRequest wanted =
        new PageRequest(
            Paging.clamped(page, 1, Integer.MAX_VALUE), Paging.clamped(limit, DEFAULT_LIMIT, MOST));
    return CorrectionWire.Listing.of(
        texts.get("orders.listed"),
        readCorrections.list(
            caller, Optional.ofNullable(statut).flatMap(TeamOrderInput::known), wanted));
  }

  @AnswersNotFound
  @Get("/{id}")
  @Operation(summary = "Une commande confiée à l'appelant, avec ses fichiers")
  CorrectionWire.Shown one(Caller caller, String id) {
    return CorrectionWire.Shown.of(
        texts.get("orders.shown"), readCorrections.one(caller, new OrderId(id)));
  }

  @BadInput
  @Conflict
  @AnswersNotFound
  @Put("/{id}/statut")
  @Operation(
      summary = "Commence, suspend, reprend ou termine le travail",
      description = "Les autres changements reviennent aux administrateurs.")
  CorrectionWire.Moved move(
      Caller caller,
      String id,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = TeamOrderWire.Move.class)))
          Map<String, Object> body) {
    TeamOrderWire.Move move = BodyReader.read(TeamOrderWire.Move.class, body);
    OrderId order = new OrderId(id);
    return CorrectionWire.Moved.of(
        texts.get("orders.status-changed"),
        changeStatus.changeInCharge(caller, order, move.status(), move.note()),
        earlyWork.warning(order));
  }

  @BadInput
  @Conflict
  @AnswersNotFound
  @Post("/{id}/estimation")
  @Status(HttpStatus.CREATED)
  @Operation(
      summary = "Envoie une estimation au client, valable 30 jours",
      description = "Sans prixFinal, le prix est celui des tarifs.")
  EstimateWire.Shown estimate(
      Caller caller,
      String id,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = EstimateWire.ToSend.class)))
          Map<String, Object> body) {
    return EstimateWire.Shown.of(
        texts.get("orders.estimate-sent"),
        sendEstimate.sendInCharge(
            caller, new OrderId(id), BodyReader.read(EstimateWire.ToSend.class, body).toRequest()));
  }
}
