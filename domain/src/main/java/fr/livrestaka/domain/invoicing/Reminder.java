package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.invoicing.events.ReminderDue;
import fr.livrestaka.domain.shared.NextState;
import java.time.Instant;

/**
 * A push for an unpaid invoice that is given; each kind once an invoice (table {@code
 * invoice_reminders}).
 *
 * @param at when it was given
 */
public record Reminder(InvoiceId invoice, ReminderKind kind, Instant at) {
  /**
   * Gives one.
   *
   * @return what is to be written down, and that its client is to be reminded; where it is written
   *     down already, nobody is
   */
  public static NextState<Reminder> given(InvoiceId invoice, ReminderKind kind, Instant now) {
    return NextState.of(new Reminder(invoice, kind, now), new ReminderDue(invoice, kind));
  }
}
