package fr.livrestaka.application.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.statistics.port.Dashboards;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.statistics.LastPayment;
import fr.livrestaka.domain.statistics.MonthlyFigures;
import fr.livrestaka.domain.statistics.Period;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Dashboards} does; others may have rows in it too. */
public abstract class DashboardsContract {
  private final YearMonth present = YearMonth.now(Period.ZONE);

  protected abstract Dashboards dashboards();

  /** Adds an active client's account, and returns its id. */
  protected abstract String user(Instant createdAt);

  /** Adds an account that is no active client's. */
  protected abstract void other(String email, Role role, boolean isActive, Instant createdAt);

  /** Adds an order, and returns its id. */
  protected abstract String order(String user, Instant createdAt);

  /** Adds an invoice, and returns its id. */
  protected abstract String invoice(String order, int cents, boolean paid, Instant createdAt);

  protected abstract void inTransaction(Runnable work);

  @Test
  void countsTwelveMonthsToTheLastInstantOfEach() {
    Instant first = Period.of(present.minusMonths(11)).from();
    Instant behindSecond = Period.of(present.minusMonths(10)).before();
    Dashboard before = now();
    inTransaction(
        () -> {
          user(first.minusMillis(1));
          String user = user(first);
          order(user, behindSecond.minusMillis(1));
          String order = order(user, behindSecond);
          invoice(order, 480_50, true, first);
          invoice(order(user, first), 999, false, first);
        });
    Dashboard after = now();
    assertThat(after.months()).extracting(MonthlyFigures::month).hasSize(12).isSorted();
    assertThat(after.current().month()).isEqualTo(present);
    assertThat(more(before, after, 0)).isEqualTo("480.5 € in 1, 1 users, 1 orders");
    assertThat(more(before, after, 1)).isEqualTo("0.0 € in 0, 0 users, 1 orders");
    assertThat(more(before, after, 2)).isEqualTo("0.0 € in 0, 0 users, 1 orders");
  }

  @Test
  void countsActiveClientsOnly() {
    Instant first = Period.of(present.minusMonths(11)).from();
    Dashboard before = now();
    inTransaction(
        () -> {
          user(first);
          other(address(), Role.ADMIN, true, first);
          other(address(), Role.CORRECTOR, true, first);
          other(address(), Role.USER, false, first);
          other("deleted_" + UUID.randomUUID() + "@anonymized.local", Role.USER, false, first);
        });
    assertThat(now().months().getFirst().newUsers())
        .isEqualTo(before.months().getFirst().newUsers() + 1);
  }

  private static String address() {
    return UUID.randomUUID() + "@example.org";
  }

  @Test
  void showsTheLastPaymentsTheNewestFirst() {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS).plusSeconds(3600);
    AtomicReference<String> elder = new AtomicReference<>();
    AtomicReference<String> younger = new AtomicReference<>();
    inTransaction(
        () -> {
          String order = order(user(now), now);
          younger.set(invoice(order, 200, true, now.plusMillis(1)));
          elder.set(invoice(order, 100, true, now));
          invoice(order, 300, false, now.plusMillis(2));
        });
    assertThat(now().lastPayments())
        .hasSizeLessThanOrEqualTo(10)
        .extracting(LastPayment::id)
        .startsWith(younger.get(), elder.get());
    LastPayment last = now().lastPayments().getFirst();
    assertThat(last.clientNom()).isEqualTo("Lina Moreau");
    assertThat(last.projetTitre()).isEqualTo("Les dunes");
    assertThat(last.montant().cents()).isEqualTo(200);
  }

  private Dashboard now() {
    AtomicReference<Dashboard> read = new AtomicReference<>();
    inTransaction(() -> read.set(dashboards().now()));
    return read.get();
  }

  private static String more(Dashboard before, Dashboard after, int month) {
    MonthlyFigures was = before.months().get(month);
    MonthlyFigures is = after.months().get(month);
    return (is.revenue().cents() - was.revenue().cents()) / 100.0
        + " € in "
        + (is.paidInvoices() - was.paidInvoices())
        + ", "
        + (is.newUsers() - was.newUsers())
        + " users, "
        + (is.orders() - was.orders())
        + " orders";
  }
}
