package fr.livrestaka.domain.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.invoicing.refusals.InvoiceChangeRefused;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.events.PayablePriceChanged;
import fr.livrestaka.domain.shared.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvoiceStateTest {
  private static final OrderId ORDER = new OrderId("order-1");
  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final Instant EARLIER = NOW.minusSeconds(60);

  @Test
  void whatIsPaidByHandBearsTheTime() {
    InvoiceState paid =
        unpaid(InvoiceStatus.OVERDUE).byHand(ORDER, InvoiceStatus.PAID, NOW).state();
    assertThat(paid.paidAt()).hasValue(NOW);
    assertThat(paid.byHand(ORDER, InvoiceStatus.GENERATED, NOW).state().paidAt()).isEmpty();
    assertThat(paid.byHand(ORDER, InvoiceStatus.PAID, NOW.plusSeconds(9)).state()).isEqualTo(paid);
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhatBecomesPaidChangesWhatTheOrderCanBePaidAt(InvoiceStatus next) {
    List<DomainEvent> told =
        next == InvoiceStatus.PAID ? List.of(new PayablePriceChanged(ORDER)) : List.of();
    assertThat(unpaid(InvoiceStatus.SENT).byHand(ORDER, next, NOW).events()).isEqualTo(told);
    InvoiceState paid = InvoiceState.restored(InvoiceStatus.PAID, Optional.of(EARLIER), false);
    assertThat(paid.byHand(ORDER, next, NOW).events()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatAPaymentPaidIsOnlyCancelled(InvoiceStatus next) {
    InvoiceState paid = InvoiceState.restored(InvoiceStatus.PAID, Optional.of(EARLIER), true);
    if (next == InvoiceStatus.PAID || next == InvoiceStatus.CANCELLED) {
      assertThat(paid.byHand(ORDER, next, NOW).state())
          .isEqualTo(InvoiceState.restored(next, Optional.of(EARLIER), true));
    } else {
      assertThatThrownBy(() -> paid.byHand(ORDER, next, NOW))
          .isInstanceOf(InvoiceChangeRefused.class);
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CANCELLED")
  void whatIsCancelledStaysSo(InvoiceStatus next) {
    assertThatThrownBy(() -> unpaid(InvoiceStatus.CANCELLED).byHand(ORDER, next, NOW))
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

    assertThat(sent.byHand(ORDER, InvoiceStatus.GENERATED, NOW).state()).isEqualTo(sent);
  }

  private static InvoiceState unpaid(InvoiceStatus status) {
    return InvoiceState.restored(status, Optional.empty(), false);
  }
}
