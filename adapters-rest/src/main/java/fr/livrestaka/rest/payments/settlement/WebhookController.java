package fr.livrestaka.rest.payments.settlement;

import fr.livrestaka.application.payments.settlement.ReceivePaymentEvent;
import fr.livrestaka.application.payments.settlement.ReceivePaymentEvent.Received;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.payments.refusals.SignatureRefused;
import fr.livrestaka.domain.payments.refusals.UnknownReference;
import fr.livrestaka.domain.payments.settlement.PaymentEvent;
import fr.livrestaka.rest.payments.checkout.PaymentWire;
import fr.livrestaka.rest.shared.ErrorShape;
import fr.livrestaka.rest.shared.ErrorShape.Shape;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where Stripe tells what happened (contract A 5.3). */
@Controller("/payments/webhook")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@ErrorShape(Shape.RECEIVED_FLAG)
@Tag(name = "Paiements")
class WebhookController {
  private static final String COMPLETED = "checkout.session.completed";

  private final ReceivePaymentEvent receiveEvent;
  private final Texts texts;

  WebhookController(ReceivePaymentEvent receiveEvent, Texts texts) {
    this.receiveEvent = receiveEvent;
    this.texts = texts;
  }

  @BadInput
  @AnswersNotFound
  @Post
  @Consumes(MediaType.ALL)
  @Status(HttpStatus.OK)
  @Operation(summary = "Reçoit un événement signé de Stripe")
  Map<String, Object> receive(
      @Header("stripe-signature") @Nullable String signature,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = PaymentWire.StripeEvent.class)))
          byte @Nullable [] body) {
    if (signature == null || body == null) throw new SignatureRefused();
    Received received = receiveEvent.receive(body, signature);
    return switch (received.reply()) {
      case HANDLED -> handled(received.event());
      case FOREIGN -> ignored(received.event());
      case UNKNOWN -> throw new UnknownReference(received.event().type().equals(COMPLETED));
    };
  }

  private static Map<String, Object> handled(PaymentEvent event) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("received", true);
    answer.put("eventType", event.type());
    return answer;
  }

  private Map<String, Object> ignored(PaymentEvent event) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("received", true);
    answer.put("ignored", true);
    answer.put("reason", texts.get("payments.event-of-another-site"));
    if (event.type().equals(COMPLETED)) {
      answer.put("eventSource", event.source().orElse("undefined"));
      answer.put("allowedSources", List.of(SessionFacts.SOURCE));
    } else {
      answer.put("eventType", event.type());
    }
    return answer;
  }
}
