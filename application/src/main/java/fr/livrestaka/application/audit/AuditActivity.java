package fr.livrestaka.application.audit;

import java.time.LocalDate;
import java.util.SortedMap;

/**
 * How much was done lately.
 *
 * @param last24h lines of the last 24 hours; the others likewise
 * @param byDay the last seven days (UTC), today among them, quiet ones too; the oldest first
 */
public record AuditActivity(
    long last24h, long last7d, long last30d, SortedMap<LocalDate, Long> byDay) {}
