package fr.livrestaka.application.invoicing.till;

import fr.livrestaka.application.invoicing.port.Till;
import fr.livrestaka.application.invoicing.port.TillClosings;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.till.ClosingPeriod;
import fr.livrestaka.domain.invoicing.till.ClosingSpan;
import fr.livrestaka.domain.invoicing.till.TillClosing;
import fr.livrestaka.domain.invoicing.till.TillEntry;
import fr.livrestaka.domain.invoicing.till.TillHead;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Closes each day, month and year that is over since the first payment by hand, also those in which
 * none came (BOI-TVA-DECLA-30-10-30 § 170). Nothing is closed where there never was one.
 */
@Singleton
public class CloseTill implements Upkeep {
  private final Till till;
  private final TillClosings closings;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public CloseTill(
      Till till, TillClosings closings, Transactions transactions, InstantSource clock) {
    this.till = till;
    this.closings = closings;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void tidy() {
    boolean more = transactions.readCurrent(this::due).isPresent();
    while (more) more = transactions.write(this::closeOne);
  }

  private boolean closeOne() {
    till.lock();
    Optional<ClosingSpan> span = due();
    span.ifPresent(this::close);
    return span.isPresent();
  }

  private Optional<ClosingSpan> due() {
    Optional<Instant> first = till.after(0, 1).stream().map(TillEntry::sealedAt).findFirst();
    if (first.isEmpty()) return Optional.empty();
    Map<ClosingPeriod, ClosingSpan> closed = new EnumMap<>(ClosingPeriod.class);
    for (ClosingPeriod period : ClosingPeriod.values()) {
      closings.last(period).ifPresent(last -> closed.put(period, last.span()));
    }
    LocalDate begin = InvoiceNumber.dateOf(first.orElseThrow());
    return ClosingSpan.due(closed, begin, InvoiceNumber.dateOf(clock.instant()));
  }

  private void close(ClosingSpan span) {
    TillHead at = till.lastBefore(span.end()).map(TillEntry::head).orElse(TillHead.START);
    Money before =
        closings
            .last(span.period())
            .map(TillClosing::at)
            .map(TillHead::perpetual)
            .orElse(Money.ZERO);
    closings.add(closings.head().close(span, at, before));
  }
}
