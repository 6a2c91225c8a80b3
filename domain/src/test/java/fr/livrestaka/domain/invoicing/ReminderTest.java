package fr.livrestaka.domain.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.invoicing.events.ReminderDue;
import fr.livrestaka.domain.shared.NextState;
import org.junit.jupiter.api.Test;

class ReminderTest {
  @Test
  void whatIsGivenIsTold() {
    InvoiceId invoice = new InvoiceId("i");
    NextState<Reminder> given =
        Reminder.given(invoice, ReminderKind.LAST_CALL, InvoicingFixtures.NOW);
    assertThat(given.state())
        .isEqualTo(new Reminder(invoice, ReminderKind.LAST_CALL, InvoicingFixtures.NOW));
    assertThat(given.events()).containsExactly(new ReminderDue(invoice, ReminderKind.LAST_CALL));
  }
}
