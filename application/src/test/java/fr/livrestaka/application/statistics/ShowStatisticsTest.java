package fr.livrestaka.application.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.statistics.AnnualStandingsContract.Paid;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.statistics.AnnualStanding;
import fr.livrestaka.domain.statistics.MonthlyFigures;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client spent in a year, and how the business goes. */
class ShowStatisticsTest {
  private final InMemoryHouse house = new InMemoryHouse();
  private final Account lina = house.person(Role.USER);
  private final Caller caller = InMemoryHouse.caller(lina);
  private final ShowAnnualStanding annual = house.get(ShowAnnualStanding.class);

  /** The year 2026 begins an hour earlier in Paris than in Greenwich. */
  @Test
  void aYearIsOneOfParis() {
    pay(10_000, "2025-12-31T22:59:59.999Z");
    pay(20_000, "2025-12-31T23:00:00Z");
    pay(40_000, "2026-12-31T22:59:59.999Z");
    pay(80_000, "2026-12-31T23:00:00Z");
    assertThat(annual.of(caller, 2026)).isEqualTo(new AnnualStanding(Money.ofCents(60_000), 20, 2));
    assertThat(annual.of(caller, 2025).orders()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1899, 9001, 9999})
  void inFarYearsNobodySpentAnything(int year) {
    pay(10_000, "2026-05-01T10:00:00Z");
    assertThat(annual.of(caller, year)).isEqualTo(AnnualStanding.NOTHING);
  }

  @Test
  void theDashboardShowsTheMonthsUpToThisOne() {
    house.get(InMemoryDashboards.class).users.add(house.now());
    MonthlyFigures last = house.get(ShowDashboard.class).show().months().getLast();
    assertThat(last.month()).isEqualTo(YearMonth.of(2026, 3));
    assertThat(last.newUsers()).isEqualTo(1);
  }

  private void pay(int cents, String at) {
    house
        .get(InMemoryAnnualStandings.class)
        .add(lina.id(), new Paid(cents, 0, 10, Instant.parse(at)));
  }
}
