package fr.livrestaka.application.orders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.orders.port.Estimates;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.estimates.EstimateId;
import fr.livrestaka.domain.orders.estimates.EstimateStatus;
import fr.livrestaka.domain.orders.estimates.EstimateToken;
import fr.livrestaka.domain.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Estimates} does. */
public abstract class EstimatesContract {
  private static final Instant NOON = Instant.parse("2001-03-02T12:00:00.123Z");

  protected abstract Estimates estimates();

  /** An order that is stored. */
  protected abstract OrderId order();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void isFoundAsItWasAddedAndSaved() {
    Estimate estimate = added(order(), NOON);
    assertThat(found(estimate.id())).contains(estimate);
    EstimateToken token = new EstimateToken("t".repeat(28) + UUID.randomUUID());
    assertThat(inTransaction(() -> estimates().link(estimate.id(), token))).isTrue();
    Estimate answered =
        saved(found(estimate.id()).orElseThrow().accepted(NOON.plusMillis(1)).state());
    assertThat(found(estimate.id())).contains(answered);
    assertThat(inTransaction(() -> estimates().findByToken(token.sha256Hex()))).contains(answered);
  }

  @Test
  void noLinkIsPutOutForWhatIsOverAndNothingElseIsTouched() {
    Estimate declined = saved(added(order(), NOON).declined(NOON.plusMillis(1)).state());
    EstimateToken token = new EstimateToken("t".repeat(28) + UUID.randomUUID());
    assertThat(inTransaction(() -> estimates().link(declined.id(), token))).isFalse();
    assertThat(found(declined.id())).contains(declined);
    Estimate late = saved(added(order(), NOON).expired(NOON.plus(Duration.ofDays(30))));
    assertThat(inTransaction(() -> estimates().link(late.id(), token))).isFalse();
    assertThat(found(late.id()).map(Estimate::status)).contains(EstimateStatus.EXPIRED);
  }

  @Test
  void theLatestOfAnOrderIsTheOneSentLast() {
    OrderId order = order();
    added(order(), NOON.plusSeconds(9));
    assertThat(latest(order)).isEmpty();
    added(order, NOON);
    Estimate second = added(order, NOON.plusMillis(1));
    assertThat(latest(order)).contains(second);
  }

  @Test
  void whatIsUnknownIsNotFound() {
    assertThat(found(new EstimateId("no-such-id"))).isEmpty();
    assertThat(inTransaction(() -> estimates().findByToken("0".repeat(64)))).isEmpty();
  }

  @Test
  void onlyWhatIsUnansweredAndLateIsOverdue() {
    Estimate late = added(order(), NOON);
    Estimate accepted = saved(added(order(), NOON).accepted(NOON).state());
    Estimate later = added(order(), NOON.plusMillis(1));
    Instant end = NOON.plus(Duration.ofDays(30));
    assertThat(overdue(end.minusMillis(1))).doesNotContain(late);
    assertThat(overdue(end)).contains(late).doesNotContain(accepted, later);
    saved(late.expired(end));
    assertThat(overdue(end)).doesNotContain(late);
  }

  private Estimate added(OrderId order, Instant now) {
    Estimate estimate =
        Estimate.sent(
                new EstimateId(UUID.randomUUID().toString()),
                order,
                180,
                Money.ofCents(34_000),
                Optional.of("Voilà 📖"),
                now)
            .state();
    return inTransaction(
        () -> {
          estimates().add(estimate);
          return estimate;
        });
  }

  private Estimate saved(Estimate estimate) {
    return inTransaction(
        () -> {
          estimates().save(estimate);
          return estimate;
        });
  }

  private Optional<Estimate> found(EstimateId id) {
    return inTransaction(() -> estimates().find(id));
  }

  private List<Estimate> overdue(Instant now) {
    return inTransaction(() -> estimates().overdue(now, 1000));
  }

  private Optional<Estimate> latest(OrderId order) {
    return inTransaction(() -> estimates().latest(order));
  }
}
