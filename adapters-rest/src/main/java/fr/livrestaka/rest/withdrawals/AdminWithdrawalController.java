package fr.livrestaka.rest.withdrawals;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.withdrawals.ConfirmWithdrawal;
import fr.livrestaka.application.withdrawals.ReadWithdrawals;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalId;
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

/** The withdrawals that administrators have to answer. */
@Controller("/api/admin/retractations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@NeedsToken
@Secured("ADMIN")
@Tag(name = "Administration des commandes")
class AdminWithdrawalController {
  private final ReadWithdrawals withdrawals;
  private final ConfirmWithdrawal confirmWithdrawal;
  private final Texts texts;

  AdminWithdrawalController(
      ReadWithdrawals withdrawals, ConfirmWithdrawal confirmWithdrawal, Texts texts) {
    this.withdrawals = withdrawals;
    this.confirmWithdrawal = confirmWithdrawal;
    this.texts = texts;
  }

  @Get
  @Operation(
      summary = "Rétractations reçues, avec ce qui est dû et pourquoi",
      description = "Les 500 dernières, la plus récente d'abord.")
  WithdrawalWire.Listed list() {
    return new WithdrawalWire.Listed(
        texts.get("withdrawals.listed"),
        withdrawals.newest().stream()
            .map(line -> WithdrawalWire.TeamLine.of(texts, line))
            .toList());
  }

  @AnswersNotFound
  @BadInput
  @Conflict
  @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
  @Post("/{id}/confirmer")
  @Status(HttpStatus.OK)
  @Operation(
      summary = "Confirme ce qui est dû : remboursements, un avoir, annulation si rien n'est dû",
      description =
          "Peut être répété : il n'y a qu'une décision, qu'un avoir et qu'un remboursement par"
              + " paiement, le dernier paiement d'abord. pagesCorrigees n'est demandé que si la"
              + " proposition est PAGES_UNKNOWN (409 sans).")
  WithdrawalWire.Confirmed confirm(
      Caller caller,
      String id,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = WithdrawalWire.ToConfirm.class)))
          Map<String, Object> body) {
    WithdrawalId withdrawal = new WithdrawalId(id);
    WithdrawalWire.ToConfirm sent = BodyReader.read(WithdrawalWire.ToConfirm.class, body);
    confirmWithdrawal.confirm(caller, withdrawal, Optional.ofNullable(sent.pagesCorrigees()));
    return new WithdrawalWire.Confirmed(
        texts.get("withdrawals.confirmed"),
        WithdrawalWire.TeamLine.of(texts, withdrawals.one(withdrawal)));
  }
}
