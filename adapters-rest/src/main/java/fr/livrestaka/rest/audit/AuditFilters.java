package fr.livrestaka.rest.audit;

import fr.livrestaka.application.audit.AuditQuery;
import fr.livrestaka.application.audit.AuditQuery.Sort;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import fr.livrestaka.rest.shared.Filters;
import fr.livrestaka.rest.shared.LenientDate;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the audit log is asked for (contract B 9.1, 9.2). */
@Introspected
record AuditFilters(
    @QueryValue @Nullable String action,
    @QueryValue @Nullable String adminEmail,
    @QueryValue @Nullable String severity,
    @QueryValue @Nullable String targetType,
    @QueryValue @Nullable @Schema(description = "Date ou instant, UTC ; compris") String dateFrom,
    @QueryValue @Nullable @Schema(description = "Date (jour compris) ou instant (compris), UTC")
        String dateTo,
    @QueryValue @Nullable String sortBy,
    @QueryValue @Nullable String sortOrder) {
  AuditQuery query() {
    return query(
        Filters.constant(Sort.class, "sortBy", sortBy).orElse(Sort.timestamp),
        !"asc".equals(sortOrder));
  }

  AuditQuery newestFirst() {
    return query(Sort.timestamp, true);
  }

  private AuditQuery query(Sort sort, boolean descending) {
    return new AuditQuery(
        Filters.part("action", action),
        Filters.part("adminEmail", adminEmail),
        Filters.constant(AuditSeverity.class, "severity", severity),
        Filters.constant(AuditTargetType.class, "targetType", targetType),
        Filters.filled(dateFrom).map(text -> date("dateFrom", text)),
        Filters.filled(dateTo).map(AuditFilters::behind).filter(LenientDate::isStorable),
        sort,
        descending);
  }

  /** The first instant that is no more meant: a bare date means its whole day. */
  private static Instant behind(String text) {
    return known("dateTo", LenientDate.parseEnd(text)).plusMillis(1);
  }

  private static Instant date(String field, String text) {
    return known(field, LenientDate.parse(text));
  }

  private static Instant known(String field, Optional<Instant> date) {
    return date.orElseThrow(
        () -> new InvalidInput(Violation.custom(field, "audit.malformed-date")));
  }
}
