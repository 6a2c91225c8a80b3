package fr.livrestaka.rest.invoicing;

import fr.livrestaka.application.invoicing.IssueMissingInvoices;
import fr.livrestaka.application.invoicing.register.PurgeInvoices;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
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

/** What is done about invoices on command only: issuing those that lack, purging old ones. */
@Controller("/api/admin/factures")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Forbidden
@Secured("ADMIN")
@Tag(name = "Administration des factures")
class AdminInvoiceUpkeepController {
  private final IssueMissingInvoices issueMissingInvoices;
  private final PurgeInvoices purgeInvoices;
  private final Texts texts;

  AdminInvoiceUpkeepController(
      IssueMissingInvoices issueMissingInvoices, PurgeInvoices purgeInvoices, Texts texts) {
    this.issueMissingInvoices = issueMissingInvoices;
    this.purgeInvoices = purgeInvoices;
    this.texts = texts;
  }

  @Get("/missing")
  @Operation(summary = "Commandes payées sans facture, reprises de l'ancien service")
  InvoiceUpkeepWire.Missing missing() {
    return InvoiceUpkeepWire.Missing.of(issueMissingInvoices.missing());
  }

  @Post("/heal")
  @Consumes(MediaType.ALL)
  @Status(HttpStatus.OK)
  @Operation(summary = "Émet les factures qui manquent, au plus 500 à la fois")
  InvoiceUpkeepWire.Healed heal(Caller caller) {
    return InvoiceUpkeepWire.Healed.of(
        texts.get("invoicing.healed"), issueMissingInvoices.heal(caller));
  }

  @Get("/purge")
  @Operation(summary = "Documents dont les dix ans de conservation sont passés")
  InvoiceUpkeepWire.PurgeReport purgeReport() {
    return InvoiceUpkeepWire.PurgeReport.of(purgeInvoices.report());
  }

  @Post("/purge")
  @BadInput
  @Conflict
  @Status(HttpStatus.OK)
  @Operation(
      summary = "Purge ces documents",
      description = "Le nombre donné par le rapport est à répéter dans documents.")
  InvoiceUpkeepWire.Purged purge(
      Caller caller,
      @Body
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = InvoiceUpkeepWire.ToPurge.class)))
          Map<String, Object> body) {
    int documents = BodyReader.read(InvoiceUpkeepWire.ToPurge.class, body).documents();
    return new InvoiceUpkeepWire.Purged(
        texts.get("invoicing.purged"),
        InvoiceUpkeepWire.PurgeReport.of(purgeInvoices.purge(caller, documents)));
  }
}
