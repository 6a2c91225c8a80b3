package fr.livrestaka.domain.privacy.refusals;

import fr.livrestaka.domain.shared.Refusal;
import java.util.Map;

/** What is approved is not what the present report says. */
public final class ReportOutdated extends Refusal {
  private static final long serialVersionUID = 1L;

  /**
   * @param number of the present report
   * @param due the number that it has counted
   */
  public ReportOutdated(int number, long due) {
    super(Kind.CONFLICT, "privacy.report-outdated", Map.of("rapport", number, "nombre", due));
  }
}
