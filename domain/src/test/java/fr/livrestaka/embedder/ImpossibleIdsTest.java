package fr.livrestaka.embedder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.content.FaqId;
import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.notifications.NotificationId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.estimates.EstimateId;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.payments.cards.CardId;
import fr.livrestaka.domain.payments.cards.PaymentMethodId;
import fr.livrestaka.domain.payments.checkout.CheckoutId;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.EmptyId;
import fr.livrestaka.domain.shared.Refusal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A program that embeds the domain cannot make an id of nothing: the core itself refuses it. */
class ImpossibleIdsTest {
  static Stream<Function<String, Object>> ids() {
    return Stream.of(
        AccountId::new,
        CardId::new,
        CheckoutId::new,
        ConversationId::new,
        CreditNoteId::new,
        EstimateId::new,
        FaqId::new,
        FileId::new,
        GuestOrderId::new,
        InvoiceId::new,
        MessageId::new,
        NotificationId::new,
        OrderId::new,
        PageId::new,
        PaymentId::new,
        PaymentMethodId::new,
        RefundId::new,
        TariffId::new);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void anIdIsNeverEmpty(Function<String, Object> id) {
    for (String nothing : List.of("", " ", "\t\n")) {
      assertThatExceptionOfType(EmptyId.class)
          .isThrownBy(() -> id.apply(nothing))
          .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND))
          .withMessage("shared.empty-id");
    }
  }
}
