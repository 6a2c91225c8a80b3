package fr.livrestaka.rest.invoicing.books;

import fr.livrestaka.application.invoicing.books.ExportAccountingEntries;
import fr.livrestaka.domain.invoicing.fec.FecFile;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The accounting entries of a period, for administrators. */
@Controller("/api/admin/factures")
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@NeedsToken
@Secured("ADMIN")
@Tag(name = "Administration des factures")
class AdminAccountingEntriesController {
  private static final String TEXT = "text/plain";

  private final ExportAccountingEntries exportAccountingEntries;

  AdminAccountingEntriesController(ExportAccountingEntries exportAccountingEntries) {
    this.exportAccountingEntries = exportAccountingEntries;
  }

  @ApiResponse(
      responseCode = "200",
      description = "Le fichier des écritures comptables",
      content = @Content(mediaType = TEXT, schema = @Schema(type = "string")))
  @ApiResponse(responseCode = "500", description = "Stripe ne répond pas")
  @BadInput
  @Get("/fec")
  @Produces(TEXT)
  @Operation(
      summary = "Fichier des écritures comptables (FEC) d'une période",
      description =
          "Les 18 colonnes de l'article A47 A-1 du livre des procédures fiscales, en ISO 8859-15,"
              + " séparées par des tabulations : ventes, TVA, avoirs, règlements, remboursements,"
              + " contestations, commissions et virements de Stripe. À importer dans un logiciel"
              + " comptable. from et to sont des dates (AAAA-MM-JJ, heure de Paris, incluses ; 366"
              + " jours au plus).")
  HttpResponse<byte[]> fec(@QueryValue @Nullable String from, @QueryValue @Nullable String to) {
    return answer(exportAccountingEntries.file(PeriodQuery.of(from, to)));
  }

  @ApiResponse(
      responseCode = "200",
      description = "La description du fichier",
      content = @Content(mediaType = TEXT, schema = @Schema(type = "string")))
  @BadInput
  @Get("/fec/description")
  @Produces(TEXT)
  @Operation(
      summary = "Description qui accompagne le fichier des écritures comptables (FEC)",
      description =
          "À remettre avec le fichier de la même période (article A47 A-1, II, du livre des"
              + " procédures fiscales) : zones, codes, numérotation et caractéristiques"
              + " techniques.")
  HttpResponse<byte[]> description(
      @QueryValue @Nullable String from, @QueryValue @Nullable String to) {
    return answer(exportAccountingEntries.description(PeriodQuery.of(from, to)));
  }

  private static HttpResponse<byte[]> answer(FecFile file) {
    return HttpResponse.ok(file.content())
        .header(HttpHeaders.CONTENT_TYPE, TEXT + "; charset=" + FecFile.CHARSET.name())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
  }
}
