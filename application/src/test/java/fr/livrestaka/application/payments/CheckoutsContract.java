package fr.livrestaka.application.payments;

import static fr.livrestaka.application.payments.PaymentFixtures.NOON;
import static fr.livrestaka.application.payments.PaymentFixtures.fresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.checkout.CheckoutDoubt;
import fr.livrestaka.domain.payments.checkout.CheckoutId;
import fr.livrestaka.domain.payments.checkout.CheckoutStatus;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Checkouts} does. */
public abstract class CheckoutsContract {
  private final PaidFor order = new PaidFor.StandingOrder(new OrderId(fresh()));
  private final PaidFor guestOrder = new PaidFor.AwaitedOrder(new GuestOrderId(fresh()));

  protected abstract Checkouts checkouts();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void isFoundAsItWasAddedAndSaved() {
    for (PaidFor paidFor : List.of(order, guestOrder)) {
      Checkout added = added(paidFor, NOON);
      assertThat(found(added.id())).contains(added);
      String session = "cs_" + fresh();
      Checkout opened = saved(added.withSession(session, "https://pay.example/" + session).state());
      assertThat(found(added.id())).contains(opened);
      assertThat(inTransaction(() -> checkouts().findBySession(session))).contains(opened);
      assertThat(inTransaction(() -> checkouts().lock(added.id()))).contains(opened);
    }
    assertThatThrownBy(() -> add(found(added(order, NOON).id()).orElseThrow()))
        .isInstanceOf(RuntimeException.class);
  }

  /** So was one kept whose payment was reported before its session was stored. */
  @Test
  void aPaidOneWithoutASessionIsRead() {
    Checkout open = added(order, NOON);
    Checkout paid =
        new Checkout(
            open.id(),
            open.paidFor(),
            open.payer(),
            open.amount(),
            CheckoutStatus.PAID,
            Optional.empty(),
            Optional.empty(),
            open.createdAt(),
            open.expiresAt());
    saved(paid);
    assertThat(found(open.id())).contains(paid);
  }

  @Test
  void thoseStillOpenAreLockedNewestFirst() {
    Checkout first = added(order, NOON);
    Checkout second = added(order, NOON.plusMillis(1));
    saved(added(order, NOON.plusMillis(2)).expired());
    added(guestOrder, NOON);
    assertThat(inTransaction(() -> checkouts().lockOpen(order))).containsExactly(second, first);
  }

  @Test
  void thoseOfAnAccountAreFound() {
    AccountId payer = new AccountId(fresh());
    Checkout theirs =
        Checkout.open(
            new CheckoutId(fresh()), order, Optional.of(payer), PaymentFixtures.PRICE, NOON);
    add(theirs);
    added(order, NOON);
    assertThat(inTransaction(() -> checkouts().lockOpenOf(payer))).containsExactly(theirs);
    saved(theirs.paid("cs_" + fresh()));
    assertThat(inTransaction(() -> checkouts().lockOpenOf(payer))).isEmpty();
  }

  @Test
  void whatIsPaidIsNotRemoved() {
    Checkout open = added(guestOrder, NOON);
    Checkout paid = saved(added(guestOrder, NOON).paid("cs_" + fresh()));
    for (Checkout one : List.of(open, paid)) {
      inTransaction(
          () -> {
            checkouts().remove(one.id());
            return true;
          });
    }
    assertThat(found(open.id())).isEmpty();
    assertThat(found(paid.id())).contains(paid);
  }

  @Test
  void thoseOpenForLongAreToldOldestFirst() {
    Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
    Checkout second = added(order, longAgo.plusSeconds(1));
    Checkout first = added(order, longAgo);
    Checkout later = added(order, longAgo.plusSeconds(2));
    assertThat(openBefore(longAgo.plusSeconds(2), Optional.empty(), 100))
        .containsSubsequence(first, second)
        .doesNotContain(later);
    assertThat(openBefore(longAgo.plusSeconds(9), Optional.empty(), 2)).hasSize(2);
    for (Checkout one : List.of(first, second, later)) saved(one.expired());
  }

  @Test
  void thoseOpenForLongAreToldFromOneOn() {
    Instant longAgo = Instant.parse("2000-01-01T00:00:00Z");
    List<Checkout> all = new ArrayList<>();
    for (int n = 0; n < 5; n++) all.add(added(order, longAgo.plusSeconds(n / 2)));
    all.sort(
        Comparator.comparing(Checkout::createdAt).thenComparing(checkout -> checkout.id().value()));
    List<Checkout> told = new ArrayList<>();
    Optional<Checkout> behind = Optional.empty();
    for (int n = 0; n < 5; n++) {
      told.addAll(openBefore(longAgo.plusSeconds(9), behind, 1));
      behind = Optional.of(told.getLast());
    }
    assertThat(told).containsExactlyElementsOf(all);
    assertThat(openBefore(longAgo.plusSeconds(9), behind, 1)).isEmpty();
    for (Checkout one : all) saved(one.expired());
  }

  @Test
  void aDoubtIsNotedOnce() {
    Checkout doubtful = added(order, NOON);
    assertThat(noteDoubt(doubtful.id())).isTrue();
    assertThat(noteDoubt(doubtful.id())).isFalse();
    assertThat(found(doubtful.id())).contains(doubtful);
    assertThat(noteDoubt(new CheckoutId(fresh()))).isFalse();
  }

  private boolean noteDoubt(CheckoutId id) {
    return inTransaction(() -> checkouts().noteDoubt(new CheckoutDoubt(id, NOON)));
  }

  private List<Checkout> openBefore(Instant instant, Optional<Checkout> behind, int most) {
    return inTransaction(() -> checkouts().openBefore(instant, behind, most));
  }

  private Checkout added(PaidFor paidFor, Instant now) {
    Checkout checkout = PaymentFixtures.checkout(paidFor, now);
    add(checkout);
    return checkout;
  }

  private void add(Checkout checkout) {
    inTransaction(
        () -> {
          checkouts().add(checkout);
          return true;
        });
  }

  private Checkout saved(Checkout next) {
    return inTransaction(
        () -> {
          checkouts().save(next);
          return next;
        });
  }

  private Optional<Checkout> found(CheckoutId id) {
    return inTransaction(() -> checkouts().find(id));
  }
}
