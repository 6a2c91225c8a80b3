package fr.livrestaka.application.retention;

import fr.livrestaka.application.retention.port.RetentionReports;
import fr.livrestaka.application.retention.port.RetentionReportsContract;
import java.util.function.Supplier;

class InMemoryRetentionReportsTest extends RetentionReportsContract {
  private final InMemoryRetentionReports reports = new InMemoryRetentionReports();

  @Override
  protected RetentionReports reports() {
    return reports;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
