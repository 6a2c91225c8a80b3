package fr.livrestaka.rest.accounts;

import fr.livrestaka.application.accounts.OwnCompany;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.invoicing.parties.Company;
import fr.livrestaka.rest.shared.ErrorShape;
import fr.livrestaka.rest.shared.ErrorShape.Shape;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.body.CompanyWire;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
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
import java.util.Optional;

/** Whom the own invoices are made out to (contract A §2.10). */
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Controller("/api/users/me/company")
@ErrorShape(Shape.ISSUES)
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Mon compte")
@NeedsToken
class OwnCompanyController {
  private final OwnCompany ownCompany;
  private final Texts texts;

  OwnCompanyController(OwnCompany ownCompany, Texts texts) {
    this.ownCompany = ownCompany;
    this.texts = texts;
  }

  @Get
  @Operation(summary = "L'entreprise ou l'adresse à laquelle mes factures sont établies")
  @ApiResponse(responseCode = "200", description = "Ce qui est indiqué, ou null")
  CompanyWire.Shown show(Caller caller) {
    return CompanyWire.Shown.of(texts.get("accounts.company-shown"), ownCompany.show(caller));
  }

  @Put
  @Operation(
      summary = "Indiquer à qui établir mes factures",
      description = "Remplace ce qui était indiqué ; les factures déjà émises ne changent pas.")
  @ApiResponse(responseCode = "200", description = "Enregistré")
  @BadInput
  CompanyWire.Shown tell(
      @Body
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = OwnAccountInput.Billed.class)))
          Map<String, Object> body,
      Caller caller) {
    Optional<Company> told = BodyReader.read(OwnAccountInput.Billed.class, body).toCompany();
    ownCompany.tell(caller, told);
    return CompanyWire.Shown.of(texts.get("accounts.company-told"), told);
  }
}
