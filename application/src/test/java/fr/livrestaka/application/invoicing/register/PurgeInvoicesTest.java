package fr.livrestaka.application.invoicing.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.livrestaka.application.invoicing.InMemoryRetiredInvoices;
import fr.livrestaka.application.invoicing.InvoicingWorld;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.refusals.PurgeNotAsReported;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PurgeInvoicesTest {
  private static final Duration TWELVE_YEARS = Duration.ofDays(12 * 365);

  private final InvoicingWorld world = new InvoicingWorld();

  @Test
  void whereNothingIsToGoNothingIsWrittenDown() {
    world.pay("pi_1", 48_000);

    assertThat(purge(0).documents()).isZero();
    assertThat(world.audit.entries()).isEmpty();
  }

  @Test
  void whatWasReportedGoesAndIsWrittenDown() {
    Invoice old = world.pay("pi_1", 48_000);
    world.now = world.now.plus(TWELVE_YEARS);
    assertThatThrownBy(() -> purge(2)).isInstanceOf(PurgeNotAsReported.class);

    assertThat(purge(1).documents()).isEqualTo(1);
    assertThat(world.outbox.events()).contains(new StoredFileAbandoned(old.path()));
    assertThat(world.audit.entries())
        .extracting(AuditEntry::action, AuditEntry::details)
        .containsExactly(tuple("INVOICES_PURGED", Map.of("documents", 1)));
  }

  private PurgeInvoices.Report purge(int documents) {
    return new PurgeInvoices(
            new InMemoryRetiredInvoices(world.store),
            world.outbox,
            world.audit,
            new InMemoryTransactions(),
            () -> world.now)
        .purge(InvoicingWorld.ADMIN, documents);
  }
}
