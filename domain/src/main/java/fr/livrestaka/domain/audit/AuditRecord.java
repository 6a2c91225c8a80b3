package fr.livrestaka.domain.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * A line of the audit log as it is kept (table {@code audit_logs}).
 *
 * @param adminEmail who acted, whatever the role
 * @param details text that holds a JSON object
 */
public record AuditRecord(
    String id,
    Instant timestamp,
    String adminEmail,
    String action,
    AuditTargetType targetType,
    Optional<String> targetId,
    Optional<String> details,
    Optional<String> ipAddress,
    Optional<String> userAgent,
    AuditSeverity severity,
    Instant createdAt) {}
