package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.UnpaidInvoices;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.Reminder;
import fr.livrestaka.domain.invoicing.ReminderKind;
import fr.livrestaka.domain.shared.NextState;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Marks invoices that were not paid in time and has their clients reminded, before and after the
 * due date. Several instances may do it at once: each invoice gets each reminder once.
 */
@Singleton
public class RemindUnpaidInvoices implements Upkeep {
  private static final String NAME = "RemindUnpaidInvoices";
  private static final int AT_ONCE = 500;

  private final UnpaidInvoices unpaid;
  private final Outbox outbox;
  private final RowByRow rows;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public RemindUnpaidInvoices(
      UnpaidInvoices unpaid,
      Outbox outbox,
      RowByRow rows,
      Transactions transactions,
      InstantSource clock) {
    this.unpaid = unpaid;
    this.outbox = outbox;
    this.rows = rows;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void tidy() {
    Instant now = clock.instant();
    rows.each(
        NAME,
        transactions.read(() -> unpaid.late(now, AT_ONCE)),
        InvoiceId::value,
        late -> transactions.write(() -> unpaid.markOverdue(late, now)));
    for (ReminderKind kind : ReminderKind.values()) {
      rows.each(
          NAME,
          transactions.read(() -> unpaid.toRemind(kind, now, AT_ONCE)),
          InvoiceId::value,
          invoice -> transactions.writing(() -> remind(invoice, kind, now)));
    }
  }

  private void remind(InvoiceId invoice, ReminderKind kind, Instant now) {
    NextState<Reminder> given = Reminder.given(invoice, kind, now);
    if (unpaid.remember(given.state())) given.events().forEach(outbox::record);
  }
}
