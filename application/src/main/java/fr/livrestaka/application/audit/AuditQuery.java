package fr.livrestaka.application.audit;

import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import java.time.Instant;
import java.util.Optional;

/**
 * Which lines of the log are wanted, and in which order.
 *
 * @param action a part of it, in any case
 * @param adminEmail a part of it, in any case
 * @param from the first instant that counts
 * @param before the first instant that counts no more
 */
public record AuditQuery(
    Optional<String> action,
    Optional<String> adminEmail,
    Optional<AuditSeverity> severity,
    Optional<AuditTargetType> targetType,
    Optional<Instant> from,
    Optional<Instant> before,
    Sort sort,
    boolean descending) {

  /** What the log can be sorted by; names as stored and on the wire. */
  public enum Sort {
    timestamp,
    adminEmail,
    action,
    targetType,
    severity,
    createdAt
  }
}
