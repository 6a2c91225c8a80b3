package fr.livrestaka.stripe.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.StripeClient;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.fec.BalanceMovement;
import fr.livrestaka.domain.invoicing.fec.BalanceMovement.Kind;
import fr.livrestaka.domain.invoicing.refusals.BalanceUnreadable;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.stripe.testing.StripeStub;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StripeBalanceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final AccountingPeriod PERIOD = new AccountingPeriod(DAY, DAY);
  private static final Instant NOON = Instant.parse("2026-06-01T10:00:00Z");

  private final StripeStub stripe = StripeStub.start();
  private final StripeBalance balance =
      new StripeBalance(
          StripeClient.builder()
              .setApiKey(StripeStub.KEY)
              .setApiBase(stripe.address())
              .setMaxNetworkRetries(0)
              .build());

  @AfterEach
  void stop() {
    stripe.close();
  }

  @Test
  void readsAmountAndFeeAsTheBalanceSeesThem() {
    String id = stripe.balance().move("charge", 18_000, 300, NOON);
    assertThat(read())
        .containsExactly(
            new BalanceMovement(id, Kind.CHARGE, Money.ofCents(18_000), Money.ofCents(300), DAY));
    assertThat(read().get(0).net()).isEqualTo(Money.ofCents(17_700));
  }

  @Test
  void tellsMovementsApartByTheirReportingCategory() {
    Map<String, Kind> kinds =
        Map.ofEntries(
            Map.entry("charge", Kind.CHARGE),
            Map.entry("charge_failure", Kind.CHARGE),
            Map.entry("refund", Kind.REFUND),
            Map.entry("refund_failure", Kind.REFUND),
            Map.entry("partial_capture_reversal", Kind.REFUND),
            Map.entry("dispute", Kind.DISPUTE),
            Map.entry("dispute_reversal", Kind.DISPUTE),
            Map.entry("payout", Kind.PAYOUT),
            Map.entry("payout_reversal", Kind.PAYOUT),
            Map.entry("fee", Kind.FEE),
            Map.entry("network_cost", Kind.FEE),
            Map.entry("other_adjustment", Kind.OTHER),
            Map.entry("topup", Kind.OTHER));
    Map<String, Kind> wanted =
        kinds.entrySet().stream()
            .collect(
                Collectors.toMap(
                    one -> stripe.balance().move(one.getKey(), 100, 0, NOON), Map.Entry::getValue));
    assertThat(
            read().stream().collect(Collectors.toMap(BalanceMovement::id, BalanceMovement::kind)))
        .isEqualTo(wanted);
  }

  @Test
  void aDayIsThatOfParis() {
    stripe.balance().move("charge", 1, 0, Instant.parse("2026-05-31T21:59:59Z"));
    String first = stripe.balance().move("charge", 2, 0, Instant.parse("2026-05-31T22:00:00Z"));
    String last = stripe.balance().move("charge", 3, 0, Instant.parse("2026-06-01T21:59:59Z"));
    stripe.balance().move("charge", 4, 0, Instant.parse("2026-06-01T22:00:00Z"));
    assertThat(read()).extracting(BalanceMovement::id).containsExactlyInAnyOrder(first, last);
    assertThat(read()).extracting(BalanceMovement::day).containsOnly(DAY);
  }

  @Test
  void goesOnBehindTheFirstPage() {
    for (int i = 0; i < 205; i++) stripe.balance().move("charge", i, 0, NOON);
    assertThat(read()).hasSize(205).doesNotHaveDuplicates();
  }

  @Test
  void saysWhereStripeDoesNotAnswer() {
    stripe.refuseEverything();
    assertThatThrownBy(this::read).isInstanceOf(BalanceUnreadable.class);
  }

  private List<BalanceMovement> read() {
    return balance.within(PERIOD).orElseThrow();
  }
}
