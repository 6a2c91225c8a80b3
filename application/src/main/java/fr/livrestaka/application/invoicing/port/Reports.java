package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.ereporting.Report;
import fr.livrestaka.domain.invoicing.ereporting.ReportKind;
import java.util.List;
import java.util.Optional;

/** Reports to the tax office as they were prepared; rows are added, and only their sending is. */
public interface Reports {
  /** All of that kind whose first day is in that year. */
  List<Report> of(ReportKind kind, int year);

  /** As {@link #of}, of the kind and year of that one; locked until the transaction ends. */
  List<Report> lockBeside(Report report);

  Optional<Report> find(String id);

  /**
   * @return false where the period has one of that sequence already
   */
  boolean add(Report report);

  /**
   * Stores that it was sent, where nobody has yet.
   *
   * @return false where somebody has
   */
  boolean markSent(Report sent);
}
