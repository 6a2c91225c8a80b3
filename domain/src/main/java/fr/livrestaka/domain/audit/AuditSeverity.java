package fr.livrestaka.domain.audit;

/** How grave an audited action is: reads LOW, changes MEDIUM, roles and deletions HIGH. */
public enum AuditSeverity {
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL
}
