package fr.livrestaka.rest.invoicing.books;

import fr.livrestaka.application.invoicing.ereporting.ListReports;
import fr.livrestaka.application.invoicing.ereporting.MarkReportSent;
import fr.livrestaka.application.invoicing.ereporting.PrepareReport;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.invoicing.ereporting.Report;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Conflict;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reports of sales and receipts to the tax office, for administrators. */
@Controller("/api/admin/e-reporting")
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@NeedsToken
@Secured("ADMIN")
@Tag(name = "Administration des factures")
class AdminEReportController {
  private static final String XML = "application/xml";
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  private final ListReports listReports;
  private final PrepareReport prepareReport;
  private final MarkReportSent markReportSent;
  private final Texts texts;

  AdminEReportController(
      ListReports listReports,
      PrepareReport prepareReport,
      MarkReportSent markReportSent,
      Texts texts) {
    this.listReports = listReports;
    this.prepareReport = prepareReport;
    this.markReportSent = markReportSent;
    this.texts = texts;
  }

  @Get
  @BadInput
  @Operation(
      summary = "Périodes d'e-reporting d'une année",
      description =
          "Ventes aux particuliers (flux 10.3) et à l'étranger (10.1), encaissements (10.4, 10.2) :"
              + " échéance, état et contenu de chaque période, d'après le régime de TVA.")
  ReportWire.Year year(@QueryValue @Nullable String annee) {
    if (annee == null || !YEAR.matcher(annee).matches()) {
      throw new InvalidInput(Violation.custom("annee", "invoicing.year-malformed"));
    }
    int year = Integer.parseInt(annee);
    return ReportWire.Year.of(year, listReports.ofYear(year));
  }

  @Post
  @BadInput
  @Conflict
  @Status(HttpStatus.CREATED)
  @Operation(
      summary = "Prépare la déclaration d'une période terminée",
      description =
          "Fige le fichier à remettre à la plateforme. Si la période a déjà été envoyée et que les"
              + " comptes ont changé, c'est une déclaration rectificative (RE).")
  ReportWire.Answer prepare(
      Caller caller,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ReportWire.ToPrepare.class)))
          Map<String, Object> body) {
    ReportWire.ToPrepare wanted = BodyReader.read(ReportWire.ToPrepare.class, body);
    Report report = prepareReport.prepare(caller, wanted.kind(), wanted.day());
    return new ReportWire.Answer(texts.get("invoicing.report-prepared"), ReportWire.One.of(report));
  }

  @ApiResponse(
      responseCode = "200",
      description = "Le fichier tel qu'il a été préparé",
      content = @Content(mediaType = XML, schema = @Schema(type = "string")))
  @Get("/{id}/xml")
  @AnswersNotFound
  @Produces(XML)
  @Operation(summary = "Fichier XML d'une déclaration")
  HttpResponse<byte[]> xml(@PathVariable String id) {
    Report report = listReports.one(id);
    return HttpResponse.ok(report.xml().getBytes(StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_TYPE, XML + "; charset=utf-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + report.id() + ".xml\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
  }

  @Post("/{id}/envoi")
  @AnswersNotFound
  @BadInput
  @Conflict
  @Status(HttpStatus.OK)
  @Operation(
      summary = "Note qu'une déclaration a été remise à la plateforme",
      description = "Une seule fois, avec le jour et la référence donnée par la plateforme.")
  ReportWire.Answer sent(
      Caller caller,
      @PathVariable String id,
      @Body
          @RequestBody(content = @Content(schema = @Schema(implementation = ReportWire.Sent.class)))
          Map<String, Object> body) {
    ReportWire.Sent told = BodyReader.read(ReportWire.Sent.class, body);
    Report report = markReportSent.mark(caller, id, told.day(), told.told());
    return new ReportWire.Answer(texts.get("invoicing.report-marked"), ReportWire.One.of(report));
  }
}
