package fr.livrestaka.application.statistics.port;

import fr.livrestaka.application.statistics.Dashboard;

/** Counts the business. */
public interface Dashboards {
  /**
   * As things stand now. Outside a transaction it may be up to a minute old, so that it can be
   * asked for every few seconds.
   */
  Dashboard now();
}
