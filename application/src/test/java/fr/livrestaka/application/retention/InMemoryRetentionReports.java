package fr.livrestaka.application.retention;

import fr.livrestaka.application.retention.port.RetentionReports;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.privacy.RetentionKind;
import fr.livrestaka.domain.privacy.RetentionReport;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reports in memory. */
public final class InMemoryRetentionReports implements RetentionReports, Undoable {
  private final Map<RetentionKind, TreeMap<Integer, RetentionReport>> all =
      new EnumMap<>(RetentionKind.class);

  @Override
  public Optional<RetentionReport> latest(RetentionKind kind) {
    return Optional.ofNullable(all.get(kind)).map(reports -> reports.lastEntry().getValue());
  }

  @Override
  public Optional<RetentionReport> lockLatest(RetentionKind kind) {
    return latest(kind);
  }

  @Override
  public List<RetentionReport> latest() {
    return all.values().stream().map(reports -> reports.lastEntry().getValue()).toList();
  }

  @Override
  public void save(RetentionReport report) {
    all.computeIfAbsent(report.kind(), kind -> new TreeMap<>()).put(report.number(), report);
  }

  @Override
  public Runnable undo() {
    Map<RetentionKind, TreeMap<Integer, RetentionReport>> before =
        new EnumMap<>(RetentionKind.class);
    all.forEach((kind, reports) -> before.put(kind, new TreeMap<>(reports)));
    return () -> {
      all.clear();
      all.putAll(before);
    };
  }
}
