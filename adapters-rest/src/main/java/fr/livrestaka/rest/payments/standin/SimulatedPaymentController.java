package fr.livrestaka.rest.payments.standin;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.livrestaka.application.payments.standin.SimulateGuestPayment;
import fr.livrestaka.application.payments.standin.SimulateGuestPayment.Simulated;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Introspected;
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
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plays the webhook for a guest's order (contract A 5.4). Exists in development only. */
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Controller("/api/payments/dev-webhook-simulate")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "staka.stand-in")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Paiements")
class SimulatedPaymentController {
  private final SimulateGuestPayment simulateGuestPayment;
  private final Texts texts;

  SimulatedPaymentController(SimulateGuestPayment simulateGuestPayment, Texts texts) {
    this.simulateGuestPayment = simulateGuestPayment;
    this.texts = texts;
  }

  @BadInput
  @AnswersNotFound
  @Post
  @Status(HttpStatus.OK)
  @Operation(
      summary = "Joue le paiement d'une commande sans compte (en développement seulement)",
      description = "N'existe pas en production.")
  Answer simulate(
      @Body @RequestBody(content = @Content(schema = @Schema(implementation = Session.class)))
          @Nullable Map<String, Object> body) {
    Simulated simulated =
        simulateGuestPayment.pay(BodyReader.read(Session.class, body).sessionId());
    return new Answer(
        true,
        texts.get(simulated.wasPaid() ? "payments.simulated-before" : "payments.simulated"),
        Outcome.of(simulated));
  }

  /** Which session is to be paid. */
  @Introspected
  @Schema(name = "SimulatedSession")
  record Session(String sessionId) {}

  /** What was done, in words and ids. */
  @Serdeable
  @Schema(name = "SimulatedPayment")
  record Answer(boolean success, String message, Outcome data) {}

  /** The order; the account that it went to is disclosed once only. */
  @Serdeable
  @Schema(name = "SimulatedOutcome")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Outcome(
      @Nullable String userId,
      @Nullable String commandeId,
      String pendingCommandeId,
      String email,
      boolean isProcessed) {

    static Outcome of(Simulated simulated) {
      GuestOrder order = simulated.order();
      boolean isNew = !simulated.wasPaid();
      return new Outcome(
          order.userId().filter(id -> isNew).map(AccountId::value).orElse(null),
          order.commandeId().filter(id -> isNew).map(OrderId::value).orElse(null),
          order.id().value(),
          order.email(),
          order.isProcessed());
    }
  }
}
