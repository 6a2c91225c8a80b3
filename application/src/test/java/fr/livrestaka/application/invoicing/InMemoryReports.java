package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.Reports;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.invoicing.ereporting.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reports to the tax office, in memory. */
public final class InMemoryReports implements Reports, Undoable {
  private static final Comparator<Report> ORDER =
      Comparator.comparing((Report one) -> one.kind().name())
          .thenComparing(Report::from)
          .thenComparing(Report::to)
          .thenComparing(Report::sequence);

  private final List<Report> reports = new ArrayList<>();

  @Override
  public List<Report> ofYear(int year) {
    return reports.stream().filter(one -> one.from().getYear() == year).sorted(ORDER).toList();
  }

  @Override
  public List<Report> lockBeside(Report report) {
    return ofYear(report.from().getYear()).stream()
        .filter(one -> one.kind() == report.kind())
        .toList();
  }

  private static boolean isBeside(Report one, Report other) {
    return one.kind() == other.kind()
        && one.from().equals(other.from())
        && one.to().equals(other.to());
  }

  @Override
  public Optional<Report> find(String id) {
    return reports.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  @Override
  public boolean add(Report report) {
    boolean isThere =
        reports.stream()
            .anyMatch(one -> isBeside(one, report) && one.sequence() == report.sequence());
    return !isThere && reports.add(report);
  }

  @Override
  public boolean markSent(Report sent) {
    boolean isFree = find(sent.id()).filter(one -> !one.isSent()).isPresent();
    if (isFree) reports.replaceAll(one -> one.id().equals(sent.id()) ? sent : one);
    return isFree;
  }

  @Override
  public Runnable undo() {
    List<Report> then = List.copyOf(reports);
    return () -> {
      reports.clear();
      reports.addAll(then);
    };
  }
}
