package fr.livrestaka.rest.statistics;

import fr.livrestaka.application.statistics.ShowDashboard;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** How the business goes, for administrators (contract B 7.2, 7.3). */
@Controller("/api/admin/stats")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Forbidden
@Secured("ADMIN")
@Tag(name = "Statistiques")
class AdminStatisticsController {
  private final ShowDashboard showDashboard;

  AdminStatisticsController(ShowDashboard showDashboard) {
    this.showDashboard = showDashboard;
  }

  @Get
  @Operation(
      summary = "Douze mois d'activité et les derniers paiements",
      description = "À une minute près. Le dernier mois est le mois en cours, heure de Paris.")
  StatisticsWire.Monthly monthly() {
    return StatisticsWire.Monthly.of(showDashboard.show());
  }

  @Get("/advanced")
  @Operation(summary = "Le mois en cours comparé au précédent")
  StatisticsWire.Advanced advanced() {
    return StatisticsWire.Advanced.of(showDashboard.show());
  }
}
