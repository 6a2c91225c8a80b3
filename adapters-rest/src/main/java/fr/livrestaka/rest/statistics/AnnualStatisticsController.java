package fr.livrestaka.rest.statistics;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.statistics.ShowAnnualStanding;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the caller spent in a year (contract B 7.1). */
@Controller("/api/stats")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Statistiques")
class AnnualStatisticsController {
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private final ShowAnnualStanding showAnnualStanding;

  AnnualStatisticsController(ShowAnnualStanding showAnnualStanding) {
    this.showAnnualStanding = showAnnualStanding;
  }

  @BadInput
  @Get("/annual")
  @Operation(
      summary = "Ce que j'ai dépensé dans l'année",
      description = "L'année (quatre chiffres) va du 1er janvier au 31 décembre, heure de Paris.")
  StatisticsWire.Annual annual(Caller caller, @QueryValue @Nullable String year) {
    if (year == null || !YEAR.matcher(year).matches()) {
      throw new InvalidInput(Violation.custom("year", "statistics.malformed-year"));
    }
    return StatisticsWire.Annual.of(showAnnualStanding.of(caller, Integer.parseInt(year)));
  }
}
