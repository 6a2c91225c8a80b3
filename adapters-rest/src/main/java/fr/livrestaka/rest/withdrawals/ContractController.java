package fr.livrestaka.rest.withdrawals;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.withdrawals.contracts.ReadContract;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The author gets the archived contract about an own order (contract B 1.12). */
@AnswersNotFound
@Controller("/api/commandes/{id}/contrat")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Commandes")
class ContractController {
  private final ReadContract readContract;

  ContractController(ReadContract readContract) {
    this.readContract = readContract;
  }

  @ContractPdfAnswer
  @Get
  @Produces(MediaType.ALL)
  @Operation(
      summary = "Le contrat archivé d'une commande du compte, à partir de 120 €",
      description = "Un PDF/A, conservé dix ans (article L213-1 du code de la consommation).")
  HttpResponse<byte[]> contract(Caller caller, String id) {
    return ContractAnswers.of(readContract.own(caller, new OrderId(id)), id);
  }
}
