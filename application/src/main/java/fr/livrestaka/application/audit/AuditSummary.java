package fr.livrestaka.application.audit;

import fr.livrestaka.domain.audit.AuditSeverity;
import java.util.List;
import java.util.Map;

/**
 * What the whole log is made of.
 *
 * @param bySeverity only severities that occur
 * @param topActions the ten most frequent ones, the most frequent first
 */
public record AuditSummary(Map<AuditSeverity, Long> bySeverity, List<OfAction> topActions) {
  /** How often something was done. */
  public record OfAction(String action, long count) {}

  public AuditSummary {
    bySeverity = Map.copyOf(bySeverity);
    topActions = List.copyOf(topActions);
  }

  public long total() {
    return bySeverity.values().stream().mapToLong(Long::longValue).sum();
  }
}
