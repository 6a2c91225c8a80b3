package fr.livrestaka.application.payments;

import static fr.livrestaka.application.payments.PaymentFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.files.InMemoryOrderFiles;
import fr.livrestaka.application.files.KeptFile;
import fr.livrestaka.application.orders.GuestOrderFixtures;
import fr.livrestaka.application.orders.InMemoryGuestOrders;
import fr.livrestaka.application.payments.checkout.DeleteParkedFiles;
import fr.livrestaka.application.payments.checkout.PurgeFormerOrders;
import fr.livrestaka.application.payments.checkout.PurgeUnpaidOrders;
import fr.livrestaka.application.payments.checkout.RemoveUnpaidOrder;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.InMemoryOutbox;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.ToldRows;
import fr.livrestaka.application.shared.UndoingTransactions;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Orders that nobody paid are forgotten. */
class PurgeOrdersTest {
  private static final Instant LATER = NOON.plus(Duration.ofDays(31));
  private static final Caller ADMIN =
      new Caller(new AccountId("admin"), "admin@example.org", Role.ADMIN, Origin.UNKNOWN);

  private final InMemoryGuestOrders guestOrders = new InMemoryGuestOrders();
  private final InMemoryCheckouts checkouts = new InMemoryCheckouts();
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final Transactions transactions = new UndoingTransactions(List.of(guestOrders, outbox));
  private final List<AuditEntry> audited = new ArrayList<>();

  @Test
  void eachBatchIsAuditedWithItsDeletion() {
    add(250);
    guestOrders.makeAllFormer();

    PurgeFormerOrders.Report report = purgeFormer(audited::add).purge(ADMIN);

    assertThat(report.orders()).isEqualTo(250);
    assertThat(guestOrders.all()).isEmpty();
    assertThat(audited)
        .extracting(entry -> entry.details().get("orders"))
        .containsExactly(100L, 100L, 50L);
  }

  @Test
  void whatIsNotAuditedIsNotDeleted() {
    add(250);
    guestOrders.makeAllFormer();
    AuditLog full =
        entry -> {
          if (audited.size() == 2) throw new IllegalStateException("full");
          audited.add(entry);
        };

    assertThatThrownBy(() -> purgeFormer(full).purge(ADMIN))
        .isInstanceOf(IllegalStateException.class);

    assertThat(guestOrders.all()).hasSize(50);
  }

  @Test
  void whereNothingGoesNothingIsAudited() {
    assertThat(purgeFormer(audited::add).purge(ADMIN).orders()).isZero();
    assertThat(audited).isEmpty();
  }

  @Test
  void oneThatCannotGoHoldsUpNoOther() {
    add(3);
    GuestOrderId stuck = guestOrders.all().get(1).id();
    guestOrders.keep(stuck);
    ToldRows told = new ToldRows();

    new PurgeUnpaidOrders(guestOrders, removal(), new RowByRow(told), transactions, () -> LATER)
        .tidy();

    assertThat(guestOrders.all()).extracting(GuestOrder::id).containsExactly(stuck);
    assertThat(told.sums()).containsExactly("PurgeUnpaidOrders 1 of 3");
  }

  @Test
  void moneyMayBeOnItsWayFromAPageThatIsOpen() {
    add(1);
    GuestOrderId order = guestOrders.all().getFirst().id();
    checkouts.add(PaymentFixtures.checkout(new PaidFor.AwaitedOrder(order), NOON));

    new PurgeUnpaidOrders(
            guestOrders, removal(), new RowByRow(new ToldRows()), transactions, () -> LATER)
        .tidy();

    assertThat(guestOrders.all()).hasSize(1);
  }

  @Test
  void filesGoSoonAfterThePayPageHasClosedAndTheOrderStays() {
    add(2);
    GuestOrderId closed = guestOrders.all().get(0).id();
    GuestOrderId open = guestOrders.all().get(1).id();
    checkouts.add(PaymentFixtures.checkout(new PaidFor.AwaitedOrder(open), NOON));
    InMemoryOrderFiles files = new InMemoryOrderFiles();
    for (GuestOrderId id : List.of(closed, open)) {
      files.park(id.value(), new AccountId("guests"), List.of(file(id.value())), NOON);
    }

    dropParked(files, NOON.plus(Duration.ofHours(24))).tidy();
    assertThat(files.all()).as("within a day").hasSize(2);
    dropParked(files, NOON.plus(Duration.ofHours(24)).plusMillis(1)).tidy();

    assertThat(files.all()).containsOnlyKeys(file(open.value()).path());
    assertThat(outbox.events())
        .containsExactly(new StoredFileAbandoned(file(closed.value()).path()));
    assertThat(guestOrders.all()).hasSize(2);
  }

  private DeleteParkedFiles dropParked(InMemoryOrderFiles files, Instant now) {
    return new DeleteParkedFiles(
        files,
        new RemoveUnpaidOrder(guestOrders, checkouts, files, outbox),
        new RowByRow(new ToldRows()),
        transactions,
        () -> now);
  }

  private static KeptFile file(String name) {
    return new KeptFile(
        new StoredPath("orders/" + name), "a.pdf", "application/pdf", 8, Optional.empty());
  }

  private void add(int count) {
    for (int n = 0; n < count; n++) guestOrders.add(GuestOrderFixtures.unpaid(NOON.plusMillis(n)));
  }

  private PurgeFormerOrders purgeFormer(AuditLog audit) {
    return new PurgeFormerOrders(guestOrders, removal(), audit, transactions, () -> LATER);
  }

  private RemoveUnpaidOrder removal() {
    return new RemoveUnpaidOrder(guestOrders, checkouts, new InMemoryOrderFiles(), outbox);
  }
}
