package fr.livrestaka.rest.invoicing.books;

import fr.livrestaka.application.invoicing.vat.PlanVatChange;
import fr.livrestaka.application.invoicing.vat.ReadVatTerms;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.invoicing.vat.VatChange;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Conflict;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
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

/** How the seller stands to VAT, and planned changes of it, for administrators. */
@Controller("/api/admin/tva")
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@NeedsToken
@Secured("ADMIN")
@Tag(name = "Administration des factures")
class AdminVatController {
  private final ReadVatTerms readVatTerms;
  private final PlanVatChange planVatChange;
  private final Texts texts;

  AdminVatController(ReadVatTerms readVatTerms, PlanVatChange planVatChange, Texts texts) {
    this.readVatTerms = readVatTerms;
    this.planVatChange = planVatChange;
    this.texts = texts;
  }

  @Get
  @Operation(
      summary = "Régime de TVA du vendeur",
      description =
          "Le régime configuré, les changements prévus avec leur premier jour, celui"
              + " d'aujourd'hui et, en franchise, le chiffre d'affaires de l'année face aux seuils"
              + " de l'article 293 B du CGI.")
  VatWire.Terms terms() {
    return VatWire.Terms.of(readVatTerms.all());
  }

  @Post("/changements")
  @BadInput
  @Conflict
  @Status(HttpStatus.CREATED)
  @Operation(
      summary = "Prévoit un changement de régime de TVA",
      description =
          "À partir d'un jour (heure de Paris), jusqu'au changement suivant. Refusé si une facture"
              + " qui compte à partir de ce jour dit autre chose, ou sans SELLER_VAT_NUMBER quand"
              + " la TVA doit être demandée.")
  VatWire.Answer plan(
      Caller caller,
      @Body
          @RequestBody(content = @Content(schema = @Schema(implementation = VatWire.ToPlan.class)))
          Map<String, Object> body) {
    VatWire.ToPlan wanted = BodyReader.read(VatWire.ToPlan.class, body);
    VatChange change = planVatChange.plan(caller, wanted.day(), wanted.terms(), wanted.why());
    return new VatWire.Answer(texts.get("invoicing.vat-change-planned"), VatWire.One.of(change));
  }

  @Delete("/changements/{du}")
  @AnswersNotFound
  @BadInput
  @Conflict
  @Operation(
      summary = "Annule un changement de régime de TVA",
      description = "Refusé dès qu'une facture a été émise d'après lui.")
  VatWire.Answer takeBack(Caller caller, @PathVariable String du) {
    VatChange gone = planVatChange.takeBack(caller, PeriodQuery.date("du", du));
    return new VatWire.Answer(texts.get("invoicing.vat-change-taken-back"), VatWire.One.of(gone));
  }
}
