package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.Reminder;
import fr.livrestaka.domain.invoicing.ReminderKind;
import java.time.Instant;
import java.util.List;

/** Our invoices that wait for their payment; adopted ones are nobody's to remind of. */
public interface UnpaidInvoices {
  /**
   * Those that were sent or made, and were due before now.
   *
   * @param limit greatest number
   */
  List<InvoiceId> late(Instant now, int limit);

  /**
   * Marks one as overdue, where it still waits.
   *
   * @return whether it was this call that did
   */
  boolean markOverdue(InvoiceId id, Instant now);

  /**
   * Notes that the client has it, where that was not so yet.
   *
   * @return whether it was this call that did
   */
  boolean markSent(InvoiceId id, Instant now);

  /**
   * Those whose turn for a reminder has come and that had none of that kind.
   *
   * @param limit greatest number
   */
  List<InvoiceId> toRemind(ReminderKind kind, Instant now, int limit);

  /**
   * Writes down that a reminder is given.
   *
   * @return whether it was this call that did; another instance may have been faster, or the
   *     invoice paid meanwhile
   */
  boolean remember(Reminder given);
}
