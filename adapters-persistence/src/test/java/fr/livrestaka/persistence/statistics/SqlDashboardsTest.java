package fr.livrestaka.persistence.statistics;

import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.statistics.DashboardsContract;
import fr.livrestaka.application.statistics.port.Dashboards;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;

class SqlDashboardsTest extends DashboardsContract {
  private final BusinessRows rows = new BusinessRows();

  @Override
  protected Dashboards dashboards() {
    return TestStore.bean(Dashboards.class);
  }

  @Override
  protected String user(Instant createdAt) {
    return rows.user(createdAt);
  }

  @Override
  protected void other(String email, Role role, boolean isActive, Instant createdAt) {
    rows.user(email, role, isActive, createdAt);
  }

  @Override
  protected String order(String user, Instant createdAt) {
    return rows.order(user, null, false, createdAt);
  }

  @Override
  protected String invoice(String order, int cents, boolean paid, Instant createdAt) {
    return rows.invoice(order, cents, paid, createdAt);
  }

  @Override
  protected void inTransaction(Runnable work) {
    TestStore.bean(Transactions.class).writing(work);
  }
}
