package fr.livrestaka.rest.privacy;

import fr.livrestaka.application.privacy.ReadRegister;
import fr.livrestaka.application.privacy.RegisterEntry;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import fr.livrestaka.rest.shared.Filters;
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
import org.jspecify.annotations.Nullable;

/** The register of processings (RGPD article 30), for administrators. */
@Controller("/api/admin/rgpd")
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@NeedsToken
@Secured("ADMIN")
@Tag(name = "Protection des données")
class RegisterController {
  private final ReadRegister readRegister;
  private final RegisterTexts texts;
  private final RegisterPage page;

  RegisterController(ReadRegister readRegister, RegisterTexts texts, RegisterPage page) {
    this.readRegister = readRegister;
    this.texts = texts;
    this.page = page;
  }

  @ApiResponse(
      responseCode = "200",
      description = "Le registre",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = RegisterWire.Register.class)),
        @Content(mediaType = "text/html", schema = @Schema(type = "string"))
      })
  @BadInput
  @Get("/registre")
  @Produces(MediaType.ALL)
  @Operation(
      summary = "Registre des activités de traitement (RGPD, article 30), en json ou html",
      description =
          "Imprimé d'après la classification de chaque colonne et de chaque dossier ; pour chaque"
              + " traitement, le nombre de lignes et la plus ancienne sont mesurés. Chaque lecture"
              + " est inscrite au journal d'audit.")
  HttpResponse<?> register(Caller caller, @QueryValue @Nullable String format) {
    String wanted = Filters.filled(format).orElse("json");
    if (!List.of("json", "html").contains(wanted)) {
      throw new InvalidInput(Violation.notOneOf("format", List.of("html", "json")));
    }
    List<RegisterEntry> entries = readRegister.read(caller);
    if (wanted.equals("html")) return page.of(readRegister.controller(), entries);
    return HttpResponse.ok(RegisterWire.Register.of(texts, readRegister.controller(), entries))
        .contentType(MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
  }
}
