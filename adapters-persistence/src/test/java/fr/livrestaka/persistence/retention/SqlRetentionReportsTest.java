package fr.livrestaka.persistence.retention;

import fr.livrestaka.application.retention.port.RetentionReports;
import fr.livrestaka.application.retention.port.RetentionReportsContract;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.function.Supplier;

class SqlRetentionReportsTest extends RetentionReportsContract {
  @Override
  protected RetentionReports reports() {
    return TestStore.bean(RetentionReports.class);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return RetentionRows.inTransaction(work);
  }
}
