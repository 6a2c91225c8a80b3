package fr.livrestaka.application.withdrawals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.withdrawals.port.Withdrawals;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal.Source;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal.Way;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal.Wording;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalDecision;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalId;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalProposal;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalProposal.Reason;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalRequest;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Withdrawals} does. */
public abstract class WithdrawalsContract {
  private static final Instant NOON = Instant.parse("2026-12-02T12:00:00.123Z");

  private final OrderId order = new OrderId(UUID.randomUUID().toString());

  protected abstract Withdrawals withdrawals();

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void isFoundAsItWasAdded() {
    Withdrawal received = added(order, NOON);
    assertThat(inTransaction(() -> withdrawals().find(received.id()))).contains(received);
    assertThat(inTransaction(() -> withdrawals().ofOrder(order)))
        .contains(received)
        .get()
        .matches(Withdrawal::isIntact);
  }

  @Test
  void whatIsUnknownIsNotFound() {
    assertThat(inTransaction(() -> withdrawals().find(new WithdrawalId("none")))).isEmpty();
    assertThat(inTransaction(() -> withdrawals().ofOrder(order))).isEmpty();
  }

  @Test
  void anOrderIsWithdrawnFromOnce() {
    added(order, NOON);
    assertThatThrownBy(() -> added(order, NOON.plusSeconds(1))).isNotNull();
  }

  @Test
  void whatIsDecidedStaysAndIsDecidedOnce() {
    Withdrawal received = added(order, NOON);
    assertThat(inTransaction(() -> withdrawals().decisionOn(received.id()))).isEmpty();
    WithdrawalDecision decision = decided(received, Optional.of(12));
    assertThat(inTransaction(() -> withdrawals().decisionOn(received.id()))).contains(decision);
    assertThatThrownBy(() -> decided(received, Optional.empty())).isNotNull();
    Withdrawal other = added(new OrderId(UUID.randomUUID().toString()), NOON);
    WithdrawalDecision uncounted = decided(other, Optional.empty());
    assertThat(inTransaction(() -> withdrawals().decisionOn(other.id()))).contains(uncounted);
  }

  private WithdrawalDecision decided(Withdrawal received, Optional<Integer> pagesDone) {
    WithdrawalDecision decision =
        new WithdrawalDecision(
            received.id(),
            new WithdrawalProposal(Money.ofCents(9_000), Money.ofCents(1_000), Reason.PRO_RATA),
            pagesDone,
            new AccountId("admin"),
            NOON.plusSeconds(60));
    return inTransaction(
        () -> {
          withdrawals().decide(decision);
          return decision;
        });
  }

  @Test
  void theNewestComesFirst() {
    Instant far = Instant.parse("2999-12-02T12:00:00Z");
    Withdrawal first = added(order, far);
    Withdrawal second = added(new OrderId(UUID.randomUUID().toString()), far.plusMillis(1));
    assertThat(inTransaction(() -> withdrawals().newest(2))).containsExactly(second, first);
    assertThat(inTransaction(() -> withdrawals().newest(1))).containsExactly(second);
  }

  private Withdrawal added(OrderId of, Instant at) {
    Withdrawal received =
        Withdrawal.declared(
                new WithdrawalId(UUID.randomUUID().toString()),
                of,
                new WithdrawalRequest("Ann Moreau 📖", "ann@example.org"),
                new Source(Way.LINK, Optional.of("192.0.2.1"), Optional.empty()),
                new Wording("1", "Je me rétracte 📖."),
                at)
            .state();
    return inTransaction(
        () -> {
          withdrawals().add(received);
          return received;
        });
  }
}
