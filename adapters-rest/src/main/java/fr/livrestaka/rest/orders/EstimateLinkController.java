package fr.livrestaka.rest.orders;

import fr.livrestaka.application.orders.AnswerEstimateLink;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.docs.Conflict;
import fr.livrestaka.rest.shared.docs.Missing;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** An estimate by the secret of its mailed link; nobody has to sign in. */
@Controller("/api/public/estimations/{token}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Missing
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Public")
class EstimateLinkController {
  private final AnswerEstimateLink links;
  private final Texts texts;

  EstimateLinkController(AnswerEstimateLink links, Texts texts) {
    this.links = links;
    this.texts = texts;
  }

  @Get
  @Operation(summary = "Montre l'estimation du lien reçu par mail ; ne change rien")
  EstimateWire.Shown show(String token) {
    return EstimateWire.Shown.of(texts.get("orders.estimate-shown"), links.show(token));
  }

  @Conflict
  @Consumes(MediaType.ALL)
  @Post("/accepter")
  @Operation(summary = "Accepte l'estimation du lien ; il reste à payer")
  EstimateWire.Accepted accept(String token) {
    return EstimateWire.Accepted.of(texts.get("orders.estimate-accepted"), links.accept(token));
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
