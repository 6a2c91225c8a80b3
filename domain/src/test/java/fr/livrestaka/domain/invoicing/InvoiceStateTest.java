package fr.livrestaka.domain.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.invoicing.refusals.InvoiceChangeRefused;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvoiceStateTest {
  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final Instant EARLIER = NOW.minusSeconds(60);

  @Test
  void whatIsPaidByHandBearsTheTime() {
    InvoiceState paid = unpaid(InvoiceStatus.OVERDUE).byHand(InvoiceStatus.PAID, NOW);
    assertThat(paid.paidAt()).hasValue(NOW);
    assertThat(paid.byHand(InvoiceStatus.GENERATED, NOW).paidAt()).isEmpty();
    assertThat(paid.byHand(InvoiceStatus.PAID, NOW.plusSeconds(9))).isEqualTo(paid);
  }

  @ParameterizedTest
  @EnumSource
  void whatAPaymentPaidIsOnlyCancelled(InvoiceStatus next) {
    InvoiceState paid = InvoiceState.restored(InvoiceStatus.PAID, Optional.of(EARLIER), true);
    if (next == InvoiceStatus.PAID || next == InvoiceStatus.CANCELLED) {
      assertThat(paid.byHand(next, NOW))
          .isEqualTo(InvoiceState.restored(next, Optional.of(EARLIER), true));
    } else {
      assertThatThrownBy(() -> paid.byHand(next, NOW)).isInstanceOf(InvoiceChangeRefused.class);
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CANCELLED")
  void whatIsCancelledStaysSo(InvoiceStatus next) {
    assertThatThrownBy(() -> unpaid(InvoiceStatus.CANCELLED).byHand(next, NOW))
        .isInstanceOf(InvoiceChangeRefused.class);
  }

  @ParameterizedTest
  @EnumSource
  void sendingMovesOnlyWhatWasNotSent(InvoiceStatus status) {
    InvoiceStatus after = status == InvoiceStatus.GENERATED ? InvoiceStatus.SENT : status;
    assertThat(unpaid(status).sent()).isEqualTo(unpaid(after));
  }

  @Test
  void whatWasSentStaysSentWhereItShallWait() {
    InvoiceState sent = unpaid(InvoiceStatus.SENT);

    assertThat(sent.byHand(InvoiceStatus.GENERATED, NOW)).isEqualTo(sent);
  }

  private static InvoiceState unpaid(InvoiceStatus status) {
    return InvoiceState.restored(status, Optional.empty(), false);
  }
}
