package fr.livrestaka.domain.audit;

import java.util.Map;
import java.util.Optional;

/**
 * One line of the audit log, before it is given an id and an instant.
 *
 * @param actor mail address of whoever acted, or {@code system} or {@code unknown}; column {@code
 *     adminEmail}
 * @param action vocabulary of contract B "Audit", for example {@code USER_UPDATED}
 * @param details stored as a JSON object; no secrets
 * @param ipAddress the caller's address, if known
 */
public record AuditEntry(
    String actor,
    String action,
    AuditTargetType targetType,
    Optional<String> targetId,
    AuditSeverity severity,
    Map<String, Object> details,
    Optional<String> ipAddress,
    Optional<String> userAgent) {}
