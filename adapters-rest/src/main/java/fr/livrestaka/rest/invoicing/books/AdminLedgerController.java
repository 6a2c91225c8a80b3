package fr.livrestaka.rest.invoicing.books;

import fr.livrestaka.application.invoicing.books.ExportBooks;
import fr.livrestaka.application.invoicing.register.Verification;
import fr.livrestaka.application.invoicing.register.VerifyInvoices;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.books.Books;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The proof that nothing is missing, and the accounts, for administrators. */
@Controller("/api/admin/factures")
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@NeedsToken
@Secured("ADMIN")
@Tag(name = "Administration des factures")
class AdminLedgerController {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final VerifyInvoices verifyInvoices;
  private final ExportBooks exportBooks;
  private final Texts texts;

  AdminLedgerController(VerifyInvoices verifyInvoices, ExportBooks exportBooks, Texts texts) {
    this.verifyInvoices = verifyInvoices;
    this.exportBooks = exportBooks;
    this.texts = texts;
  }

  @Get("/verify")
  @Operation(
      summary = "Vérifie toutes les factures et tous les avoirs émis",
      description =
          "Aucun trou, aucun doublon, des dates qui se suivent, une chaîne d'empreintes entière,"
              + " des PDF intacts, des lignes telles qu'elles ont été inscrites au registre. expect :"
              + " une empreinte affichée par une vérification antérieure, à retrouver. Ne change"
              + " rien.")
  @BadInput
  LedgerWire.Verified verify(@QueryValue @Nullable String expect) {
    Verification found = verifyInvoices.verify(hash(expect).map(Set::of).orElse(Set.of()));
    return LedgerWire.Verified.of(texts.get(text(found)), found);
  }

  private static Optional<String> hash(@Nullable String expect) {
    if (expect == null || expect.isBlank()) return Optional.empty();
    String hash = expect.strip().toLowerCase(Locale.ROOT);
    if (!HASH.matcher(hash).matches()) {
      throw new InvalidInput(Violation.custom("expect", "invoicing.hash-malformed"));
    }
    return Optional.of(hash);
  }

  private static String text(Verification found) {
    if (!found.isIntact()) return "invoicing.verified-with-faults";
    return found.isSound() ? "invoicing.verified" : "invoicing.verified-incomplete";
  }

  @ApiResponse(
      responseCode = "200",
      description = "Les écritures de la période",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = BooksWire.Export.class)),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
      })
  @BadInput
  @Get("/export")
  @Produces(MediaType.ALL)
  @Operation(
      summary = "Export comptable d'une période",
      description =
          "Factures, avoirs, paiements (aussi notés à la main), remboursements, contestations"
              + " perdues, TVA par taux, et les totaux par jour que"
              + " demande l'e-reporting des ventes aux particuliers. from et to sont des dates"
              + " (AAAA-MM-JJ, heure de Paris, incluses ; 366 jours au plus) ; format : json, ou"
              + " csv pour un tableur.")
  HttpResponse<?> export(
      @QueryValue @Nullable String from,
      @QueryValue @Nullable String to,
      @QueryValue @Nullable String format) {
    AccountingPeriod period = PeriodQuery.of(from, to);
    if ("csv".equals(format)) return csv(period, exportBooks.of(period));
    if (format != null && !"json".equals(format)) {
      throw new InvalidInput(Violation.notOneOf("format", List.of("csv", "json")));
    }
    return HttpResponse.ok(BooksWire.Export.of(period, exportBooks.of(period)))
        .contentType(MediaType.APPLICATION_JSON_TYPE);
  }

  private static HttpResponse<?> csv(AccountingPeriod period, Books books) {
    String name = "comptabilite-" + period.from() + "-" + period.to() + ".csv";
    return HttpResponse.ok(BooksCsv.of(books))
        .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
  }
}
