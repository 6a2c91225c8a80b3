package fr.livrestaka.rest.payments.checkout;

import fr.livrestaka.application.payments.checkout.OpenedSession;
import fr.livrestaka.application.payments.checkout.PayOrder;
import fr.livrestaka.application.payments.checkout.ShowPaymentStatus;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
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
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Paying what stands (contract A 5.1, 5.2). */
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Controller("/api/payments")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Paiements")
@ApiResponse(responseCode = "500", description = "Le service de paiement refuse ou ne répond pas")
class PaymentController {
  private final PayOrder payOrder;
  private final ShowPaymentStatus showStatus;

  PaymentController(PayOrder payOrder, ShowPaymentStatus showStatus) {
    this.payOrder = payOrder;
    this.showStatus = showStatus;
  }

  @BadInput
  @AnswersNotFound
  @Conflict
  @Post("/create-checkout-session")
  @Status(HttpStatus.OK)
  @Operation(
      summary = "Ouvre la page de paiement d'une commande, ou de la commande d'une facture",
      description =
          "Le montant est celui de la commande. Redemander ouvre la même page tant qu'elle vaut.")
  PaymentWire.Opened open(
      Caller caller,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = PaymentWire.ToPay.class)))
          @Nullable Map<String, Object> body) {
    PaymentWire.ToPay sent = BodyReader.read(PaymentWire.ToPay.class, body);
    OpenedSession session = payOrder.pay(caller, sent.commandeId(), sent.agreed());
    return new PaymentWire.Opened(session.sessionId(), session.url());
  }

  @Forbidden
  @Get("/status/{sessionId}")
  @Operation(summary = "Où en est le paiement d'une commande du compte")
  PaymentWire.State status(Caller caller, String sessionId) {
    SessionFacts facts = showStatus.of(caller, sessionId);
    return PaymentWire.State.of(facts);
  }
}
