package fr.livrestaka.application.audit;

import fr.livrestaka.application.audit.AuditSummary.OfAction;
import fr.livrestaka.application.audit.port.AuditTrail;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.audit.AuditRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An audit log kept in a list. */
final class InMemoryAuditTrail implements AuditTrail {
  private final List<AuditRecord> lines = new CopyOnWriteArrayList<>();

  void keep(AuditRecord line) {
    lines.add(line);
  }

  @Override
  public Page<AuditRecord> search(AuditQuery query, PageRequest page) {
    List<AuditRecord> found = matching(query).toList();
    return new Page<>(
        found.stream().skip(page.offset()).limit(page.size()).toList(),
        page.number(),
        page.size(),
        found.size());
  }

  @Override
  public List<AuditRecord> first(AuditQuery query, int limit) {
    return matching(query).limit(limit).toList();
  }

  @Override
  public AuditSummary summary() {
    return new AuditSummary(
        lines.stream().collect(Collectors.groupingBy(AuditRecord::severity, Collectors.counting())),
        lines.stream()
            .collect(Collectors.groupingBy(AuditRecord::action, Collectors.counting()))
            .entrySet()
            .stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .limit(10)
            .map(action -> new OfAction(action.getKey(), action.getValue()))
            .toList());
  }

  @Override
  public AuditActivity activity(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    SortedMap<LocalDate, Long> byDay = new TreeMap<>();
    IntStream.range(0, 7)
        .mapToObj(today::minusDays)
        .forEach(day -> byDay.put(day, lines.stream().filter(line -> isOf(day, line)).count()));
    return new AuditActivity(since(now, 1), since(now, 7), since(now, 30), byDay);
  }

  @Override
  public int deleteBefore(Instant cutoff, int limit) {
    List<AuditRecord> old =
        lines.stream()
            .filter(line -> line.timestamp().isBefore(cutoff))
            .sorted(Comparator.comparing(AuditRecord::timestamp))
            .limit(limit)
            .toList();
    lines.removeAll(old);
    return old.size();
  }

  private Stream<AuditRecord> matching(AuditQuery query) {
    Comparator<AuditRecord> wanted = Comparator.comparing(key(query.sort()));
    return lines.stream()
        .filter(line -> contains(line.action(), query.action()))
        .filter(line -> contains(line.adminEmail(), query.adminEmail()))
        .filter(line -> query.severity().map(line.severity()::equals).orElse(true))
        .filter(line -> query.targetType().map(line.targetType()::equals).orElse(true))
        .filter(line -> query.from().filter(line.timestamp()::isBefore).isEmpty())
        .filter(line -> query.before().map(line.timestamp()::isBefore).orElse(true))
        .sorted(query.descending() ? wanted.reversed() : wanted);
  }

  private long since(Instant now, int days) {
    Instant begin = now.minus(Duration.ofDays(days));
    return lines.stream()
        .filter(line -> line.timestamp().isAfter(begin) && !line.timestamp().isAfter(now))
        .count();
  }

  private static boolean isOf(LocalDate day, AuditRecord line) {
    return LocalDate.ofInstant(line.timestamp(), ZoneOffset.UTC).equals(day);
  }

  private static boolean contains(String text, Optional<String> part) {
    return part.map(
            wanted -> text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT)))
        .orElse(true);
  }

  private static Function<AuditRecord, String> key(AuditQuery.Sort sort) {
    return switch (sort) {
      case timestamp, createdAt -> line -> "%020d".formatted(line.timestamp().toEpochMilli());
      case adminEmail -> AuditRecord::adminEmail;
      case action -> AuditRecord::action;
      case targetType -> line -> "%02d".formatted(line.targetType().ordinal());
      case severity -> line -> "%02d".formatted(line.severity().ordinal());
    };
  }
}
