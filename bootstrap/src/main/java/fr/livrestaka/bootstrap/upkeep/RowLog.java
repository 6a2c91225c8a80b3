package fr.livrestaka.bootstrap.upkeep;

import fr.livrestaka.application.shared.RowWatch;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to the log which rows of the upkeep failed. */
@Singleton
final class RowLog implements RowWatch {
  private static final Logger LOG = LoggerFactory.getLogger(RowLog.class);

  @Override
  public void failed(String work, String row, RuntimeException error) {
    LOG.error("{} failed for {}", work, row, error);
  }

  @Override
  public void summed(String work, int failed, int rows) {
    LOG.error("{} failed for {} of {} rows", work, failed, rows);
  }
}
