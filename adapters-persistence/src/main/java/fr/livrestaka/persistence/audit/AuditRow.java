package fr.livrestaka.persistence.audit;

import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditRecord;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code audit_logs}. */
@MappedEntity(value = "audit_logs", namingStrategy = NamingStrategies.Raw.class)
record AuditRow(
    @Id String id,
    Instant timestamp,
    String adminEmail,
    String action,
    AuditTargetType targetType,
    @Nullable String targetId,
    @Nullable String details,
    @Nullable String ipAddress,
    @Nullable String userAgent,
    AuditSeverity severity,
    Instant createdAt) {

  static AuditRow of(AuditEntry entry, String id, @Nullable String details, Instant now) {
    return new AuditRow(
        id,
        now,
        entry.actor(),
        entry.action(),
        entry.targetType(),
        entry.targetId().orElse(null),
        details,
        entry.ipAddress().orElse(null),
        entry.userAgent().orElse(null),
        entry.severity(),
        now);
  }

  AuditRecord toRecord() {
    return new AuditRecord(
        id,
        timestamp,
        adminEmail,
        action,
        targetType,
        Optional.ofNullable(targetId),
        Optional.ofNullable(details),
        Optional.ofNullable(ipAddress),
        Optional.ofNullable(userAgent),
        severity,
        createdAt);
  }

  @Override
  public String toString() {
    return "AuditRow[" + id + "]";
  }
}
