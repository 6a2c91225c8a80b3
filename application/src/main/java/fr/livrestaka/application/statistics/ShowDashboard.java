package fr.livrestaka.application.statistics;

import fr.livrestaka.application.statistics.port.Dashboards;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Shows administrators how the business goes (contract B 7.2, 7.3). */
@Singleton
public class ShowDashboard {
  private final Dashboards dashboards;

  @Inject
  public ShowDashboard(Dashboards dashboards) {
    this.dashboards = dashboards;
  }

  /** Up to a minute old. */
  public Dashboard show() {
    return dashboards.now();
  }
}
