package fr.livrestaka.application.retention;

import static fr.livrestaka.application.house.InMemoryHouse.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.orders.GuestOrderFixtures;
import fr.livrestaka.application.orders.InMemoryGuestOrders;
import fr.livrestaka.application.retention.port.OldRows;
import fr.livrestaka.application.shared.StoreUnavailable;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import fr.livrestaka.domain.privacy.RetentionKind;
import fr.livrestaka.domain.privacy.RetentionReport;
import fr.livrestaka.domain.privacy.RetentionReportStatus;
import fr.livrestaka.domain.privacy.refusals.ReportOutdated;
import fr.livrestaka.domain.shared.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunRetentionTest {
  private static final RetentionKind KIND = RetentionKind.MANUSCRIPTS;
  private static final Instant END = Instant.parse("2024-03-02T12:00:00.123Z");
  private static final Instant OLD = END.minusMillis(1);
  private static final StoredPath FILE = new StoredPath("orders/les-dunes.pdf");

  private final InMemoryHouse house = new InMemoryHouse();
  private final InMemoryOldRows rows = house.get(InMemoryOldRows.class);
  private final Account admin = house.person(Role.ADMIN);

  @Test
  void nothingGoesBeforeSomebodyApproves() {
    rows.add(KIND, "old", OLD, FILE);
    for (int day = 0; day < 400; day++) {
      run();
      house.pass(Duration.ofDays(1));
    }
    assertThat(rows.keys(KIND)).containsExactly("old");
    assertThat(report().status()).isEqualTo(RetentionReportStatus.OPEN);
    assertThat(report().number()).isEqualTo(1);
    assertThat(report().due()).isEqualTo(1);
    assertThat(report().oldest()).contains(OLD);
  }

  @Test
  void whatWasReportedGoesOnceItIsApprovedAndTheYoungerStays() {
    rows.add(KIND, "old", OLD, FILE);
    rows.add(KIND, "young", END);
    run();

    RetentionReport done = approve(1, 1);

    assertThat(done.status()).isEqualTo(RetentionReportStatus.DONE);
    assertThat(done.done()).isEqualTo(1);
    assertThat(done.approvedBy()).contains(admin.id().value());
    assertThat(rows.keys(KIND)).containsExactly("young");
    assertThat(house.events()).contains(new StoredFileAbandoned(FILE));
    assertThat(house.audited())
        .filteredOn(entry -> entry.action().equals("RETENTION_APPROVED"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.details()).containsEntry("kind", "MANUSCRIPTS"));
    run();
    assertThat(report()).isEqualTo(done);
  }

  @Test
  void whatBecomesDueAfterTheReportWaitsForTheNextOne() {
    rows.add(KIND, "old", OLD);
    rows.add(KIND, "young", END.plusSeconds(60));
    run();
    house.pass(Duration.ofHours(1));
    approve(1, 1);
    run();
    assertThat(rows.keys(KIND)).containsExactly("young");
    house.pass(Duration.ofDays(1));
    run();
    assertThat(report().number()).isEqualTo(2);
    assertThat(report().due()).isEqualTo(1);
    assertThat(rows.keys(KIND)).containsExactly("young");
  }

  @Test
  void onlyWhatTheAdministratorHasSeenIsApproved() {
    assertThatThrownBy(() -> approve(1, 0)).isInstanceOf(NotFound.class);
    rows.add(KIND, "old", OLD);
    run();
    assertThatThrownBy(() -> approve(1, 2)).isInstanceOf(ReportOutdated.class);
    assertThatThrownBy(() -> approve(2, 1)).isInstanceOf(ReportOutdated.class);
    assertThat(rows.keys(KIND)).containsExactly("old");
    approve(1, 1);
    assertThatThrownBy(() -> approve(1, 1)).isInstanceOf(ReportOutdated.class);
  }

  @Test
  void anAdministratorCountsAtOnce() {
    run();
    rows.add(KIND, "old", OLD);
    assertThat(review().countNow(caller(admin)))
        .filteredOn(report -> report.kind() == KIND)
        .extracting(RetentionReport::due)
        .containsExactly(1L);
    assertThat(review().latest())
        .extracting(RetentionReport::kind)
        .containsExactly(RetentionKind.values());
    assertThat(house.audited()).extracting(entry -> entry.action()).contains("RETENTION_COUNTED");
    assertThat(rows.keys(KIND)).containsExactly("old");
  }

  @Test
  void theConfigurationMayApprove() {
    house.with(RetentionMode.class, RetentionMode.ACT);
    rows.add(KIND, "old", OLD);
    run();
    assertThat(rows.keys(KIND)).isEmpty();
    assertThat(report().approvedBy()).contains(RetentionReport.AUTOMATIC);
    assertThat(report().done()).isEqualTo(1);
    assertThat(review().mode().isAutomatic()).isTrue();
  }

  @Test
  void manyGoInPortions() {
    for (int i = 0; i < 250; i++) rows.add(KIND, "old " + i, OLD);
    run();
    RetentionReport begun = approve(1, 250);
    assertThat(begun.status()).isEqualTo(RetentionReportStatus.APPROVED);
    assertThat(begun.done()).isEqualTo(100);
    run();
    assertThat(rows.keys(KIND)).isEmpty();
    assertThat(report().status()).isEqualTo(RetentionReportStatus.DONE);
    assertThat(report().done()).isEqualTo(250);
  }

  /** Each row goes together with its count, so nothing is lost or counted twice. */
  @Test
  void whoeverIsInterruptedGoesOnWhereHeWas() {
    BreakingRows breaking = new BreakingRows(rows, 3);
    house.with(OldRows.class, breaking);
    for (int i = 0; i < 7; i++) rows.add(KIND, "old " + i, OLD);
    run();
    assertThatThrownBy(() -> approve(1, 7)).isInstanceOf(StoreUnavailable.class);
    assertThat(rows.keys(KIND)).hasSize(5);
    assertThat(report().done()).isEqualTo(2);
    run();
    assertThat(rows.keys(KIND)).isEmpty();
    assertThat(report().status()).isEqualTo(RetentionReportStatus.DONE);
    assertThat(report().done()).isEqualTo(7);
  }

  @Test
  void guestOrdersOfTheFormerServiceGoAsTheOthersDo() {
    InMemoryGuestOrders guests = house.get(InMemoryGuestOrders.class);
    guests.add(GuestOrderFixtures.unpaid(house.now().minus(Duration.ofDays(30))));
    guests.add(GuestOrderFixtures.unpaid(house.now().minus(Duration.ofDays(30)).minusMillis(1)));
    guests.makeAllFormer();
    run();
    review().approve(caller(admin), RetentionKind.PROSPECTS, 1, 1);
    assertThat(guests.all()).hasSize(1);
  }

  private void run() {
    house.get(RunRetention.class).tidy();
  }

  private RetentionReport approve(int number, long due) {
    return review().approve(caller(admin), KIND, number, due);
  }

  private ReviewRetention review() {
    return house.get(ReviewRetention.class);
  }

  private RetentionReport report() {
    return review().latest().stream().filter(one -> one.kind() == KIND).findFirst().orElseThrow();
  }

  /** The database goes away after a row was removed, once. */
  private static final class BreakingRows implements OldRows {
    private final OldRows rows;
    private int left;

    BreakingRows(OldRows rows, int left) {
      this.rows = rows;
      this.left = left;
    }

    @Override
    public Due due(RetentionKind kind, Instant before) {
      return rows.due(kind, before);
    }

    @Override
    public List<String> first(RetentionKind kind, Instant before, int most) {
      return rows.first(kind, before, most);
    }

    @Override
    public boolean lock(RetentionKind kind, String key, Instant before) {
      return rows.lock(kind, key, before);
    }

    @Override
    public List<StoredPath> remove(RetentionKind kind, String key) {
      List<StoredPath> files = rows.remove(kind, key);
      if (--left == 0) throw new StoreUnavailable(new IllegalStateException("gone"));
      return files;
    }
  }
}
