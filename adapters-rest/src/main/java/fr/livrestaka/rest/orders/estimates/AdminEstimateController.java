package fr.livrestaka.rest.orders.estimates;

import fr.livrestaka.application.orders.ChangeOrderStatus;
import fr.livrestaka.application.orders.estimates.SendEstimate;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.rest.orders.EarlyWork;
import fr.livrestaka.rest.orders.TeamOrderLine;
import fr.livrestaka.rest.orders.TeamOrderWire;
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
import java.util.Optional;

/** What administrators ask of authors before the work: an estimate, or a talk. */
@Conflict
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Controller("/api/admin/commandes/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@AnswersNotFound
@NeedsToken
@Secured("ADMIN")
@Tag(name = "Administration des commandes")
class AdminEstimateController {
  private final SendEstimate sendEstimate;
  private final ChangeOrderStatus changeStatus;
  private final EarlyWork earlyWork;
  private final Texts texts;

  AdminEstimateController(
      SendEstimate sendEstimate, ChangeOrderStatus changeStatus, EarlyWork earlyWork, Texts texts) {
    this.sendEstimate = sendEstimate;
    this.changeStatus = changeStatus;
    this.earlyWork = earlyWork;
    this.texts = texts;
  }

  @BadInput
  @Post("/estimation")
  @Status(HttpStatus.CREATED)
  @Operation(
      summary = "Envoie une estimation au client, valable 30 jours",
      description =
          "Sans prixFinal, le prix est celui des tarifs. Remplace l'estimation précédente.")
  EstimateWire.Shown send(
      Caller caller,
      String id,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = EstimateWire.ToSend.class)))
          Map<String, Object> body) {
    return EstimateWire.Shown.of(
        texts.get("orders.estimate-sent"),
        sendEstimate.send(
            caller, new OrderId(id), BodyReader.read(EstimateWire.ToSend.class, body).toRequest()));
  }

  @Consumes(MediaType.ALL)
  @Post("/consultation")
  @Operation(summary = "Demande un échange avec le client avant de commencer")
  TeamOrderWire.Changed consult(Caller caller, String id) {
    OrderId order = new OrderId(id);
    TeamOrderLine changed =
        TeamOrderLine.of(
            changeStatus.change(
                caller, order, OrderStatus.EN_ATTENTE_CONSULTATION, Optional.empty()));
    return new TeamOrderWire.Changed(
        texts.get("orders.status-changed"), changed, earlyWork.warning(order));
  }
}
