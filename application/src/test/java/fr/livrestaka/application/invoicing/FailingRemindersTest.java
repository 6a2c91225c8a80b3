package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.port.UnpaidInvoices;
import fr.livrestaka.application.shared.InMemoryOutbox;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.ToldRows;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.Reminder;
import fr.livrestaka.domain.invoicing.ReminderKind;
import fr.livrestaka.domain.invoicing.events.ReminderDue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An invoice that cannot be dealt with keeps no other client from being reminded. */
class FailingRemindersTest {
  private static final InvoiceId BAD = new InvoiceId("bad");
  private static final InvoiceId GOOD = new InvoiceId("good");

  private final List<InvoiceId> overdue = new ArrayList<>();
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final ToldRows told = new ToldRows();

  @Test
  void theOthersAreMarkedAndRemindedAndItIsTold() {
    new RemindUnpaidInvoices(
            new WithABadOne(),
            outbox,
            new RowByRow(told),
            new InMemoryTransactions(),
            () -> InvoicingFixtures.NOW)
        .tidy();

    assertThat(overdue).containsExactly(GOOD);
    assertThat(outbox.events())
        .containsExactlyElementsOf(
            Arrays.stream(ReminderKind.values()).map(kind -> new ReminderDue(GOOD, kind)).toList());
    assertThat(told.failed()).hasSize(1 + ReminderKind.values().length);
    assertThat(told.failed()).containsOnly("RemindUnpaidInvoices bad");
  }

  private final class WithABadOne implements UnpaidInvoices {
    @Override
    public List<InvoiceId> late(Instant now, int limit) {
      return List.of(BAD, GOOD);
    }

    @Override
    public boolean markOverdue(InvoiceId id, Instant now) {
      return accept(id) && overdue.add(id);
    }

    @Override
    public boolean markSent(InvoiceId id, Instant now) {
      return accept(id);
    }

    @Override
    public List<InvoiceId> toRemind(ReminderKind kind, Instant now, int limit) {
      return List.of(BAD, GOOD);
    }

    @Override
    public boolean remember(Reminder given) {
      return accept(given.invoice());
    }

    private static boolean accept(InvoiceId id) {
      if (id.equals(BAD)) throw new IllegalStateException("cannot be dealt with");
      return true;
    }
  }
}
