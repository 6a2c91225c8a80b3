package fr.livrestaka.rest.withdrawals;

import fr.livrestaka.application.withdrawals.contracts.ReadContract;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Administrators get the archived contract about any order (contract B 3.12). */
@AnswersNotFound
@Controller("/api/admin/commandes/{id}/contrat")
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@NeedsToken
@Secured("ADMIN")
@Tag(name = "Administration des commandes")
class AdminContractController {
  private final ReadContract readContract;

  AdminContractController(ReadContract readContract) {
    this.readContract = readContract;
  }

  @ContractPdfAnswer
  @Get
  @Produces(MediaType.ALL)
  @Operation(
      summary = "Le contrat archivé d'une commande, à partir de 120 €",
      description = "Le même fichier que pour le client, aussi après l'effacement du compte.")
  HttpResponse<byte[]> contract(String id) {
    return ContractAnswers.of(readContract.any(new OrderId(id)), id);
  }
}
