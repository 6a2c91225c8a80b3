package fr.livrestaka.rest.audit;

import fr.livrestaka.application.audit.CleanAuditLog;
import fr.livrestaka.application.audit.ReadAuditLog;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.audit.AuditRecord;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import fr.livrestaka.rest.shared.Filters;
import fr.livrestaka.rest.shared.Paging;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The audit log for administrators (contract B 9); each look at it is a line of it. */
@Controller("/api/admin/audit")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Forbidden
@Secured("ADMIN")
@Tag(name = "Journal d'audit")
class AuditController {
  private static final int DEFAULT_LIMIT = 50;
  private static final int MOST = 200;
  private static final int DEFAULT_DAYS = 90;

  private final ReadAuditLog readAuditLog;
  private final CleanAuditLog cleanAuditLog;
  private final Texts texts;
  private final InstantSource clock;

  AuditController(
      ReadAuditLog readAuditLog, CleanAuditLog cleanAuditLog, Texts texts, InstantSource clock) {
    this.readAuditLog = readAuditLog;
    this.cleanAuditLog = cleanAuditLog;
    this.texts = texts;
    this.clock = clock;
  }

  @BadInput
  @Get("/logs")
  @Operation(
      summary = "Le journal, par page",
      description =
          "`action` et `adminEmail` sont des parties du texte. `stats.total` suit les filtres ;"
              + " le reste de `stats` porte sur tout le journal, à une minute près.")
  AuditWire.Listing list(
      Caller caller,
      @RequestBean AuditFilters filters,
      @QueryValue @Nullable String page,
      @QueryValue @Nullable String limit) {
    PageRequest wanted =
        new PageRequest(
            Paging.clamped(page, 1, Integer.MAX_VALUE), Paging.clamped(limit, DEFAULT_LIMIT, MOST));
    Page<AuditRecord> found = readAuditLog.list(caller, filters.query(), wanted);
    return AuditWire.Listing.of(found, readAuditLog.summary());
  }

  @ApiResponse(
      responseCode = "200",
      description = "Les lignes du journal, les plus récentes d'abord",
      content = {
        @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
        @Content(
            mediaType = "application/json",
            array = @ArraySchema(schema = @Schema(implementation = AuditWire.Entry.class)))
      })
  @BadInput
  @Get("/export")
  @Produces(MediaType.ALL)
  @Operation(summary = "Exporte le journal (10 000 lignes au plus), en csv ou json")
  HttpResponse<?> export(
      Caller caller, @RequestBean AuditFilters filters, @QueryValue @Nullable String format) {
    String wanted = Filters.filled(format).orElse("csv");
    return switch (wanted) {
      case "csv" -> {
        List<AuditRecord> rows = readAuditLog.export(caller, filters.newestFirst(), wanted);
        yield attachment(AuditCsv.of(rows), "csv", "text/csv; charset=utf-8");
      }
      case "json" -> {
        List<AuditRecord> rows = readAuditLog.export(caller, filters.newestFirst(), wanted);
        yield attachment(
            rows.stream().map(AuditWire.Entry::of).toList(), "json", MediaType.APPLICATION_JSON);
      }
      default -> throw new InvalidInput(Violation.notOneOf("format", List.of("csv", "json")));
    };
  }

  @BadInput
  @Delete("/cleanup")
  @Operation(
      summary = "Supprime les lignes plus anciennes que `days` jours (90 par défaut, 30 au moins)")
  AuditWire.Cleanup cleanup(Caller caller, @QueryValue @Nullable String days) {
    CleanAuditLog.Cleaned cleaned =
        cleanAuditLog.olderThan(
            caller, Paging.forgiving("days", days, DEFAULT_DAYS, Integer.MAX_VALUE));
    return new AuditWire.Cleanup(texts.get("audit.cleaned"), cleaned.deleted(), cleaned.cutoff());
  }

  @Get("/stats")
  @Operation(summary = "Ce que contient le journal, et l'activité des sept derniers jours (UTC)")
  AuditWire.Statistics statistics(Caller caller) {
    return AuditWire.Statistics.of(readAuditLog.summary(), readAuditLog.activity(caller));
  }

  private HttpResponse<?> attachment(Object body, String ending, String type) {
    String name = "audit-logs-" + clock.instant().toString().substring(0, 10) + "." + ending;
    return HttpResponse.ok(body)
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
  }
}
