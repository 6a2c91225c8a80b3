package fr.livrestaka.application.invoicing.ereporting;

import fr.livrestaka.domain.invoicing.ereporting.ReportContent;
import fr.livrestaka.domain.invoicing.ereporting.ReportHistory;
import fr.livrestaka.domain.invoicing.ereporting.ReportPeriod;

/**
 * Where the report of a period stands.
 *
 * @param content what the books say now
 * @param late whether the platform should have it by now
 */
public record ReportStanding(
    ReportPeriod period,
    ReportContent content,
    ReportHistory history,
    ReportHistory.State state,
    boolean late) {}
