package fr.livrestaka.rest.orders.estimates;

import fr.livrestaka.application.orders.estimates.AnswerEstimateLink;
import fr.livrestaka.application.orders.estimates.EstimatedOrder;
import fr.livrestaka.application.payments.checkout.OfferPayment;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.consents.ConsentRequest;
import fr.livrestaka.domain.orders.consents.ConsentWay;
import fr.livrestaka.rest.orders.OrderWire;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Conflict;
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
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An estimate by the secret of its mailed link; nobody has to sign in. */
@Controller("/api/public/estimations/{token}")
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersNotFound
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Public")
class EstimateLinkController {
  private final AnswerEstimateLink links;
  private final OfferPayment offerPayment;
  private final Texts texts;

  EstimateLinkController(AnswerEstimateLink links, OfferPayment offerPayment, Texts texts) {
    this.links = links;
    this.offerPayment = offerPayment;
    this.texts = texts;
  }

  @Get
  @Operation(summary = "Montre l'estimation du lien reçu par mail ; ne change rien")
  EstimateWire.Shown show(String token) {
    return EstimateWire.Shown.of(texts.get("orders.estimate-shown"), links.show(token));
  }

  @BadInput
  @Conflict
  @Consumes(MediaType.ALL)
  @Post("/accepter")
  @Operation(
      summary = "Accepte l'estimation du lien et donne l'adresse où la payer",
      description = "Sans checkoutUrl, l'acceptation vaut et la commande se paie plus tard.")
  EstimateWire.Accepted accept(
      String token,
      @Parameter(hidden = true) Origin origin,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = EstimateWire.ToAccept.class)))
          @Nullable Map<String, Object> body) {
    ConsentRequest agreed = BodyReader.read(EstimateWire.ToAccept.class, body).agreed();
    EstimatedOrder accepted = links.accept(token, agreed, ConsentWay.ESTIMATE, origin);
    Order order = accepted.order();
    return EstimateWire.Accepted.of(
        texts, accepted, offerPayment.byLink(order.userId(), order.id(), origin));
  }

  @Conflict
  @Consumes(MediaType.ALL)
  @Post("/refuser")
  @Operation(summary = "Refuse l'estimation du lien ; la commande est de nouveau en attente")
  OrderWire.One decline(String token) {
    return new OrderWire.One(
        texts.get("orders.estimate-declined"), OrderWire.Detail.of(links.decline(token).order()));
  }
}
