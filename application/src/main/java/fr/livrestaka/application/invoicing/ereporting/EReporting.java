package fr.livrestaka.application.invoicing.ereporting;

import fr.livrestaka.domain.invoicing.ereporting.ReportHead.Platform;
import fr.livrestaka.domain.invoicing.ereporting.ReportRules;
import java.util.Optional;

/**
 * How the seller reports, from the configuration.
 *
 * @param platform who sends the reports to the State; empty where none is configured
 */
public record EReporting(ReportRules rules, Optional<Platform> platform) {}
