package fr.livrestaka.rest.withdrawals;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.withdrawals.DeclareWithdrawal;
import fr.livrestaka.application.withdrawals.ShowWithdrawal;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Conflict;
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
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;

/** The signed-in author withdraws from the contract about an own order. */
@AnswersNotFound
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Controller("/api/commandes/{id}/retractation")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Commandes")
class WithdrawalController {
  private final ShowWithdrawal show;
  private final DeclareWithdrawal declare;
  private final Texts texts;

  WithdrawalController(ShowWithdrawal show, DeclareWithdrawal declare, Texts texts) {
    this.show = show;
    this.declare = declare;
    this.texts = texts;
  }

  @Get
  @Operation(summary = "Dit jusqu'à quand on peut renoncer au contrat d'une commande du compte")
  WithdrawalWire.Shown show(Caller caller, String id) {
    return WithdrawalWire.Shown.of(
        texts.get("withdrawals.shown"), show.own(caller, new OrderId(id)));
  }

  @BadInput
  @Conflict
  @Post
  @Status(HttpStatus.OK)
  @Operation(
      summary = "Renonce au contrat d'une commande du compte : nom, email",
      description =
          "Aucun motif n'est demandé. Un accusé de réception part à l'adresse donnée. Peut être"
              + " répété : la première déclaration est rendue. 409 sans contrat conclu, ou une fois"
              + " le délai passé.")
  WithdrawalWire.Shown declare(
      Caller caller,
      String id,
      @Body
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = WithdrawalWire.ToDeclare.class)))
          Map<String, Object> body) {
    return WithdrawalWire.Shown.of(
        texts.get("withdrawals.declared"),
        declare.own(
            caller,
            new OrderId(id),
            BodyReader.read(WithdrawalWire.ToDeclare.class, body).toRequest()));
  }
}
