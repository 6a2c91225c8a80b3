package fr.livrestaka.rest.orders;

import fr.livrestaka.application.orders.AssignCorrector;
import fr.livrestaka.application.orders.PlanOrder;
import fr.livrestaka.application.orders.ReadOrderHistory;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.orders.OrderId;
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
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;

/** How the work on an order is organised, by administrators. */
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Controller("/api/admin/commandes/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@AnswersNotFound
@NeedsToken
@Secured("ADMIN")
@Tag(name = "Administration des commandes")
class AdminOrderWorkController {
  private final AssignCorrector assignCorrector;
  private final PlanOrder planOrder;
  private final TeamDossiers dossiers;
  private final ReadOrderHistory readHistory;
  private final Texts texts;

  AdminOrderWorkController(
      AssignCorrector assignCorrector,
      PlanOrder planOrder,
      TeamDossiers dossiers,
      ReadOrderHistory readHistory,
      Texts texts) {
    this.assignCorrector = assignCorrector;
    this.planOrder = planOrder;
    this.dossiers = dossiers;
    this.readHistory = readHistory;
    this.texts = texts;
  }

  @BadInput
  @Conflict
  @Put("/correcteur")
  @Operation(
      summary = "Confie une commande à un correcteur",
      description =
          "Le compte doit être un correcteur ou un administrateur actif ; null : personne.")
  TeamOrderWire.Shown assign(
      Caller caller,
      String id,
      @Body
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = OrderWorkInput.Assignment.class)))
          Map<String, Object> body) {
    OrderId order = new OrderId(id);
    assignCorrector.assign(
        caller, order, BodyReader.read(OrderWorkInput.Assignment.class, body).corrector());
    return dossiers.shown("orders.assigned", order);
  }

  @BadInput
  @Patch
  @Operation(summary = "Fixe l'échéance et la priorité d'une commande")
  TeamOrderWire.Shown plan(
      Caller caller,
      String id,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = OrderWorkInput.Plan.class)))
          Map<String, Object> body) {
    OrderId order = new OrderId(id);
    planOrder.plan(caller, order, BodyReader.read(OrderWorkInput.Plan.class, body).toPlan());
    return dossiers.shown("orders.planned", order);
  }

  @Get("/historique")
  @Operation(summary = "Changements de statut d'une commande, du plus ancien au plus récent")
  HistoryWire.TeamHistory history(String id) {
    return HistoryWire.TeamHistory.of(
        texts.get("orders.history-shown"), readHistory.ofAny(new OrderId(id)));
  }
}
