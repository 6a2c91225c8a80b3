package fr.livrestaka.application.invoicing.register;

import fr.livrestaka.application.invoicing.port.WitnessedMonths;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.events.ChainWitnessDue;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.YearMonth;

/**
 * Has the last hashes of the books sent to the witness once a month is over in Paris, once a month.
 * Months that ended before the last one are not made up for.
 */
@Singleton
public class AskWitness implements Upkeep {
  private final ChainWitness witness;
  private final WitnessedMonths months;
  private final Outbox outbox;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public AskWitness(
      ChainWitness witness,
      WitnessedMonths months,
      Outbox outbox,
      Transactions transactions,
      InstantSource clock) {
    this.witness = witness;
    this.months = months;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void tidy() {
    if (witness.address().isEmpty()) return;
    YearMonth over = YearMonth.from(InvoiceNumber.dateOf(clock.instant())).minusMonths(1);
    transactions.writing(
        () -> {
          boolean isNew = months.add(over, clock.instant());
          if (isNew) outbox.record(new ChainWitnessDue(over.toString()));
        });
  }
}
