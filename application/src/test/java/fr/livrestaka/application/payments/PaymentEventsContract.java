package fr.livrestaka.application.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.payments.settlement.port.PaymentEvents;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.payments.refusals.SignatureRefused;
import fr.livrestaka.domain.payments.settlement.PaymentEvent;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.SessionCompleted;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link PaymentEvents} does. */
public abstract class PaymentEventsContract {
  /** An event on its way to us. */
  public record Sent(String body, String signature) {}

  protected abstract PaymentEvents events();

  /** A session that was paid, with our source, as the payment service tells of it. */
  protected abstract Sent completed();

  @Test
  void aSignedEventIsReadWithItsSession() {
    PaymentEvent event = read(completed());

    assertThat(event.id()).startsWith("evt_");
    assertThat(event.type()).isEqualTo("checkout.session.completed");
    assertThat(event.source()).contains(SessionFacts.SOURCE);
    assertThat(event.signal()).isInstanceOf(SessionCompleted.class);
    assertThat(((SessionCompleted) event.signal()).session().isPaid()).isTrue();
  }

  @Test
  void whatWasKeptIsReadAsWhenItCame() {
    PaymentEvent event = read(completed());
    assertThat(events().reread(event.payload())).isEqualTo(event);
  }

  @Test
  void whatIsSignedOtherwiseIsRefused() {
    Sent sent = completed();
    for (Sent forged :
        new Sent[] {
          new Sent(sent.body(), ""),
          new Sent(sent.body(), sent.signature() + "0"),
          new Sent(sent.body() + " ", sent.signature()),
          new Sent(sent.body(), completed().signature())
        }) {
      assertThatThrownBy(() -> read(forged)).isInstanceOf(SignatureRefused.class);
    }
  }

  @Test
  void whatIsNoEventCannotBeReread() {
    for (String rubbish : new String[] {"", "{}", "[", "null"}) {
      assertThatThrownBy(() -> events().reread(rubbish))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private PaymentEvent read(Sent sent) {
    return events().read(sent.body().getBytes(StandardCharsets.UTF_8), sent.signature());
  }
}
