package fr.livrestaka.rest.invoicing;

import fr.livrestaka.application.invoicing.ShowCompany;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.CompanyWire;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Shows administrators whom invoices will be made out to (contract B 5.24). */
@Controller("/api/admin")
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@AnswersNotFound
@NeedsToken
@Secured("ADMIN")
@Tag(name = "Administration des factures")
class AdminCompanyController {
  private final ShowCompany showCompany;
  private final Texts texts;

  AdminCompanyController(ShowCompany showCompany, Texts texts) {
    this.showCompany = showCompany;
    this.texts = texts;
  }

  @Get("/users/{id}/company")
  @Operation(summary = "L'entreprise ou l'adresse indiquée avec un compte")
  CompanyWire.Shown ofAccount(String id) {
    return CompanyWire.Shown.of(
        texts.get("accounts.company-shown"), showCompany.of(new AccountId(id)));
  }

  @Get("/commandes/{id}/entreprise")
  @Operation(
      summary = "À qui la facture d'une commande sera établie",
      description = "Ce qui est indiqué pour la commande, sinon avec le compte du client.")
  CompanyWire.Shown ofOrder(String id) {
    return CompanyWire.Shown.of(
        texts.get("accounts.company-shown"), showCompany.of(new OrderId(id)));
  }
}
