package fr.livrestaka.application.statistics;

import fr.livrestaka.application.statistics.port.Dashboards;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.statistics.LastPayment;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

class InMemoryDashboardsTest extends DashboardsContract {
  private final InMemoryDashboards dashboards = new InMemoryDashboards(InstantSource.system());

  @Override
  protected Dashboards dashboards() {
    return dashboards;
  }

  @Override
  protected String user(Instant createdAt) {
    dashboards.users.add(createdAt);
    return "u";
  }

  @Override
  protected void other(String email, Role role, boolean isActive, Instant createdAt) {
    if (role == Role.USER && isActive) dashboards.users.add(createdAt);
  }

  @Override
  protected String order(String user, Instant createdAt) {
    dashboards.orders.add(createdAt);
    return "o";
  }

  @Override
  protected String invoice(String order, int cents, boolean paid, Instant createdAt) {
    String id = UUID.randomUUID().toString();
    if (paid) {
      dashboards.payments.add(
          new LastPayment(
              id, Money.ofCents(cents), createdAt, "Lina Moreau", "l@example.org", "Les dunes"));
    }
    return id;
  }

  @Override
  protected void inTransaction(Runnable work) {
    work.run();
  }
}
