package fr.livrestaka.rest.audit;

import fr.livrestaka.application.audit.AuditActivity;
import fr.livrestaka.application.audit.AuditSummary;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.domain.audit.AuditRecord;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The audit log on the wire (contract B 9). */
final class AuditWire {
  private AuditWire() {}

  /** One line of the log. */
  @Serdeable
  @Schema(name = "AuditEntry")
  record Entry(
      String id,
      Instant timestamp,
      String adminEmail,
      String action,
      AuditTargetType targetType,
      @Nullable String targetId,
      @Schema(description = "Un objet JSON, en texte") @Nullable String details,
      @Nullable String ipAddress,
      @Nullable String userAgent,
      AuditSeverity severity,
      Instant createdAt) {

    public static Entry of(AuditRecord row) {
      return new Entry(
          row.id(),
          row.timestamp(),
          row.adminEmail(),
          row.action(),
          row.targetType(),
          row.targetId().orElse(null),
          row.details().orElse(null),
          row.ipAddress().orElse(null),
          row.userAgent().orElse(null),
          row.severity(),
          row.createdAt());
    }
  }

  /** One page of the log. */
  @Serdeable
  @Schema(name = "AuditListing")
  record Listing(List<Entry> logs, Pagination pagination, Totals stats) {
    public static Listing of(Page<AuditRecord> page, AuditSummary summary) {
      return new Listing(
          page.rows().stream().map(Entry::of).toList(),
          new Pagination(page.number(), page.size(), page.total(), page.totalPages()),
          new Totals(page.total(), bySeverity(summary), mostFrequent(summary)));
    }
  }

  /** Where in the log the page is. */
  @Serdeable
  @Schema(name = "AuditPagination")
  record Pagination(int page, int limit, long total, int pages) {}

  /** The total follows the filters; the others are of the whole log. */
  @Serdeable
  @Schema(name = "AuditTotals")
  record Totals(long total, Map<String, Long> bySeverity, List<OfAction> topActions) {}

  /** How often something was done. */
  @Serdeable
  @Schema(name = "AuditCountOfAction")
  record OfAction(String action, long count) {}

  /** Lines of one day. */
  @Serdeable
  @Schema(name = "AuditCountOfDay")
  record OfDay(LocalDate date, long count) {}

  /** What was deleted. */
  @Serdeable
  @Schema(name = "AuditCleanup")
  record Cleanup(String message, long deletedCount, Instant cutoffDate) {}

  /** What the log is made of, and what happened lately. */
  @Serdeable
  @Schema(name = "AuditStatistics")
  record Statistics(
      Overview overview,
      Map<String, Long> severityStats,
      List<OfAction> topActions,
      List<OfDay> dailyActivity) {

    public static Statistics of(AuditSummary summary, AuditActivity activity) {
      return new Statistics(
          new Overview(
              Math.max(summary.total(), activity.last30d()),
              activity.last24h(),
              activity.last7d(),
              activity.last30d()),
          bySeverity(summary),
          mostFrequent(summary),
          activity.byDay().entrySet().stream()
              .map(day -> new OfDay(day.getKey(), day.getValue()))
              .toList());
    }
  }

  /** Numbers of lines. */
  @Serdeable
  @Schema(name = "AuditOverview")
  record Overview(long totalLogs, long last24hLogs, long last7dLogs, long last30dLogs) {}

  private static Map<String, Long> bySeverity(AuditSummary summary) {
    Map<String, Long> counts = new TreeMap<>();
    summary.bySeverity().forEach((severity, count) -> counts.put(severity.name(), count));
    return counts;
  }

  private static List<OfAction> mostFrequent(AuditSummary summary) {
    return summary.topActions().stream()
        .map(action -> new OfAction(action.action(), action.count()))
        .toList();
  }
}
