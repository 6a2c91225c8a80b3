package fr.livrestaka.rest.invoicing.books;

import fr.livrestaka.application.invoicing.till.PrintAttestation;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.invoicing.till.AttestationRequest;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Conflict;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The publisher's attestation of the cash-register rule, for administrators. */
@Controller("/api/admin/caisse/attestation")
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@NeedsToken
@Secured("ADMIN")
@Tag(name = "Administration des factures")
class AdminAttestationController {
  private final PrintAttestation printAttestation;

  AdminAttestationController(PrintAttestation printAttestation) {
    this.printAttestation = printAttestation;
  }

  /**
   * What the company that uses the program tells of itself.
   *
   * @param acquisLe as 2026-12-03
   * @param utiliseDepuis as 2026-12-03
   */
  @Introspected
  @Schema(name = "AttestationToPrint")
  record ToPrint(
      @Nullable String entreprise,
      @Nullable String siren,
      @Nullable String representant,
      @Nullable String ville,
      @Nullable String acquisLe,
      @Nullable String utiliseDepuis) {
    AttestationRequest request() {
      return new AttestationRequest(
          Optional.ofNullable(entreprise),
          Optional.ofNullable(siren),
          Optional.ofNullable(representant),
          Optional.ofNullable(ville),
          Optional.ofNullable(acquisLe),
          Optional.ofNullable(utiliseDepuis));
    }
  }

  @ApiResponse(
      responseCode = "200",
      description = "L'attestation à signer",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = "string", format = "binary")))
  @BadInput
  @Conflict
  @Post
  @Produces(MediaType.ALL)
  @Status(HttpStatus.OK)
  @Operation(
      summary = "Attestation individuelle de l'éditeur (logiciel de caisse)",
      description =
          "Les deux volets du modèle BOI-LETTRE-000242, à lire et à signer. Refusée si un fait"
              + " manque ou si le contrôle des encaissements scellés trouve une anomalie.")
  HttpResponse<byte[]> print(
      Caller caller,
      @Body @RequestBody(content = @Content(schema = @Schema(implementation = ToPrint.class)))
          Map<String, Object> body) {
    AttestationRequest request = BodyReader.read(ToPrint.class, body).request();
    return HttpResponse.ok(printAttestation.print(Optional.of(caller), request))
        .contentType(MediaType.APPLICATION_PDF_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"attestation-caisse.pdf\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
  }
}
