package fr.livrestaka.rest.privacy;

import fr.livrestaka.application.retention.ReviewRetention;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.privacy.RetentionKind;
import fr.livrestaka.domain.privacy.RetentionReport;
import fr.livrestaka.domain.shared.NotFound;
import fr.livrestaka.rest.shared.Filters;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Conflict;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
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
import java.util.List;
import java.util.Map;

/**
 * What was kept long enough, and the approval that it goes, for administrators (contract B 9.8).
 */
@Controller("/api/admin/rgpd/conservation")
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@NeedsToken
@Secured("ADMIN")
@Tag(name = "Protection des données")
class RetentionController {
  private final ReviewRetention reviewRetention;
  private final RetentionTexts texts;

  RetentionController(ReviewRetention reviewRetention, RetentionTexts texts) {
    this.reviewRetention = reviewRetention;
    this.texts = texts;
  }

  @Get
  @Operation(
      summary = "Ce qui a été conservé assez longtemps, par type : le dernier rapport",
      description =
          "Sans donnée personnelle : des nombres et des dates. Un rapport est fait chaque jour ; rien n'est"
              + " supprimé avant son approbation, sauf en mode automatique (`RETENTION_MODE=act`).")
  RetentionWire.Reports latest() {
    return reports("retention.read", reviewRetention.latest());
  }

  @Post
  @Status(HttpStatus.OK)
  @Operation(summary = "Compte à nouveau, sans attendre le rapport du jour")
  RetentionWire.Reports count(Caller caller) {
    return reports("retention.counted", reviewRetention.countNow(caller));
  }

  @AnswersNotFound
  @BadInput
  @Conflict
  @Post("/{type}/approbation")
  @Status(HttpStatus.OK)
  @Operation(
      summary = "Approuve le rapport d'un type, et commence à l'exécuter",
      description =
          "`rapport` et `nombre` sont ceux que l'administrateur a lus ; un rapport plus récent est un 409."
              + " Cent au plus partent aussitôt, le reste par la tâche de fond (toutes les dix minutes).")
  RetentionWire.Approved approve(
      Caller caller,
      String type,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = RetentionWire.Approval.class)))
          Map<String, Object> body) {
    RetentionKind kind =
        Filters.known(RetentionKind.class, type)
            .orElseThrow(() -> new NotFound("privacy.report-not-found"));
    RetentionWire.Approval approval = BodyReader.read(RetentionWire.Approval.class, body);
    RetentionReport report =
        reviewRetention.approve(caller, kind, approval.rapport(), approval.nombre());
    return new RetentionWire.Approved(
        texts.text("retention.approved"), RetentionWire.Report.of(texts, report));
  }

  private RetentionWire.Reports reports(String message, List<RetentionReport> reports) {
    return RetentionWire.Reports.of(texts, message, reviewRetention.mode(), reports);
  }
}
