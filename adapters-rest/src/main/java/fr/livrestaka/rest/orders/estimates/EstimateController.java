package fr.livrestaka.rest.orders.estimates;

import fr.livrestaka.application.orders.CancelOrder;
import fr.livrestaka.application.orders.estimates.AnswerEstimate;
import fr.livrestaka.application.orders.estimates.EstimatedOrder;
import fr.livrestaka.application.payments.checkout.OfferPayment;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.rest.orders.OrderWire;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Conflict;
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
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What authors decide about an own order that is not paid. */
@Controller("/api/commandes/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersNotFound
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Commandes")
class EstimateController {
  private final AnswerEstimate answerEstimate;
  private final OfferPayment offerPayment;
  private final CancelOrder cancelOrder;
  private final Texts texts;

  EstimateController(
      AnswerEstimate answerEstimate,
      OfferPayment offerPayment,
      CancelOrder cancelOrder,
      Texts texts) {
    this.answerEstimate = answerEstimate;
    this.offerPayment = offerPayment;
    this.cancelOrder = cancelOrder;
    this.texts = texts;
  }

  @Get("/estimation")
  @Operation(summary = "Dernière estimation d'une commande du compte")
  EstimateWire.Shown show(Caller caller, String id) {
    return EstimateWire.Shown.of(
        texts.get("orders.estimate-shown"), answerEstimate.show(caller, new OrderId(id)));
  }

  @BadInput
  @Conflict
  @Consumes(MediaType.ALL)
  @Post("/estimation/accepter")
  @Operation(
      summary = "Accepte l'estimation et donne l'adresse où la payer",
      description =
          "Peut être répété. Une estimation expirée ne peut plus être acceptée (409). Sans"
              + " checkoutUrl, l'acceptation vaut et la commande se paie plus tard.")
  EstimateWire.Accepted accept(
      Caller caller,
      String id,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = EstimateWire.ToAccept.class)))
          @Nullable Map<String, Object> body) {
    EstimatedOrder accepted =
        answerEstimate.accept(
            caller, new OrderId(id), BodyReader.read(EstimateWire.ToAccept.class, body).agreed());
    return EstimateWire.Accepted.of(
        texts, accepted, offerPayment.to(caller.id(), accepted.order().id(), caller.origin()));
  }

  @Conflict
  @Consumes(MediaType.ALL)
  @Post("/estimation/refuser")
  @Operation(summary = "Refuse l'estimation ; la commande est de nouveau en attente")
  OrderWire.One decline(Caller caller, String id) {
    return new OrderWire.One(
        texts.get("orders.estimate-declined"),
        OrderWire.Detail.of(answerEstimate.decline(caller, new OrderId(id)).order()));
  }

  @Conflict
  @Consumes(MediaType.ALL)
  @Post("/annuler")
  @Operation(summary = "Annule une commande du compte qui n'est ni payée ni commencée")
  OrderWire.One cancel(Caller caller, String id) {
    return new OrderWire.One(
        texts.get("orders.cancelled"),
        OrderWire.Detail.of(cancelOrder.cancel(caller, new OrderId(id))));
  }
}
