package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.ereporting.Report;
import java.util.List;
import java.util.Optional;

/** Reports to the tax office as they were prepared; rows are added, and only their sending is. */
public interface Reports {
  /** Those of all periods that begin in that year, of both kinds. */
  List<Report> ofYear(int year);

  /** All of the same kind and year as that one; locked until the transaction ends. */
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
