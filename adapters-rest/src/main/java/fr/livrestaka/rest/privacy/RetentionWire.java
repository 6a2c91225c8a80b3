package fr.livrestaka.rest.privacy;

import fr.livrestaka.application.retention.RetentionMode;
import fr.livrestaka.application.shared.Labels;
import fr.livrestaka.domain.privacy.RetentionReport;
import fr.livrestaka.domain.privacy.RetentionRule;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was kept long enough, as JSON: numbers and dates alone. */
final class RetentionWire {
  private RetentionWire() {}

  /** What an administrator has read and approves. */
  @Introspected
  @Schema(name = "RetentionApproval")
  record Approval(int rapport, int nombre) {}

  /** All reports. */
  @Serdeable
  @Schema(name = "RetentionReports")
  record Reports(
      String message,
      @Schema(description = "Vrai : rien n'attend d'approbation") boolean automatique,
      List<Report> rapports) {
    static Reports of(
        RetentionTexts texts, String message, RetentionMode mode, List<RetentionReport> reports) {
      return new Reports(
          texts.text(message),
          mode.isAutomatic(),
          reports.stream().map(report -> Report.of(texts, report)).toList());
    }
  }

  /** Answer to an approval. */
  @Serdeable
  @Schema(name = "RetentionApproved")
  record Approved(String message, Report rapport) {}

  /** A span of the register. */
  @Serdeable
  @Schema(name = "RetentionSpan")
  record Span(String type, String nom, String duree, String fondement) {
    static Span of(RetentionTexts texts, RetentionRule rule) {
      return new Span(
          rule.kind().name(), Labels.of(rule.kind()), texts.span(rule), texts.basis(rule.kind()));
    }
  }

  /** The last report of a kind. */
  @Serdeable
  @Schema(name = "RetentionReport")
  record Report(
      String type,
      String nom,
      String duree,
      String fondement,
      int rapport,
      Instant compteLe,
      @Schema(description = "Conservés assez longtemps à ce moment") long nombre,
      @Nullable Instant plusAncien,
      @Schema(description = "OPEN, APPROVED ou DONE") String etat,
      String etatNom,
      @Nullable Instant approuveLe,
      @Schema(description = "Id de l'administrateur, ou automatic") @Nullable String approuvePar,
      @Schema(description = "Déjà supprimés, ou avertis") long traites) {
    static Report of(RetentionTexts texts, RetentionReport report) {
      Span span = Span.of(texts, RetentionRule.of(report.kind()));
      return new Report(
          span.type(),
          span.nom(),
          span.duree(),
          span.fondement(),
          report.number(),
          report.at(),
          report.due(),
          report.oldest().orElse(null),
          report.status().name(),
          Labels.of(report.status()),
          report.approvedAt().orElse(null),
          report.approvedBy().orElse(null),
          report.done());
    }
  }
}
