package fr.livrestaka.application.invoicing.books;

import fr.livrestaka.application.invoicing.CurrentSeller;
import fr.livrestaka.application.invoicing.vat.FranchiseStanding;
import fr.livrestaka.application.invoicing.vat.FranchiseTurnover;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.parties.FranchiseLaw.Level;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.Occasion;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Looks once a day, for the first time an hour after the start, how near the year's invoices less
 * credit notes come to the end of the franchise (CGI art. 293 B), and tells the administrators of
 * each level once a year. Under another regime it does nothing.
 */
@Singleton
public class WatchFranchise implements Upkeep {
  private static final Duration AFTER_START = Duration.ofHours(1);
  private static final Duration PAUSE = Duration.ofDays(1);

  private final FranchiseTurnover turnover;
  private final CurrentSeller seller;
  private final Notifications notifications;
  private final Transactions transactions;
  private final InstantSource clock;
  private volatile Instant next;

  @Inject
  public WatchFranchise(
      FranchiseTurnover turnover,
      CurrentSeller seller,
      Notifications notifications,
      Transactions transactions,
      InstantSource clock) {
    this.turnover = turnover;
    this.seller = seller;
    this.notifications = notifications;
    this.transactions = transactions;
    this.clock = clock;
    this.next = clock.instant().plus(AFTER_START);
  }

  @Override
  public void tidy() {
    Instant now = clock.instant();
    if (now.isBefore(next)) return;
    LocalDate today = InvoiceNumber.dateOf(now);
    if (seller.on(today).isFranchise()) {
      FranchiseStanding standing = turnover.until(today);
      if (standing.level() != Level.FAR) tell(standing, now);
    }
    next = now.plus(PAUSE);
  }

  private void tell(FranchiseStanding standing, Instant now) {
    String which =
        "franchise." + standing.level().name().toLowerCase(Locale.ROOT).replace('_', '-');
    TextBundle texts = NoticeTexts.of("invoicing");
    Map<String, String> values =
        Map.of(
            "turnover", Euros.of(standing.turnover()),
            "threshold", Euros.of(standing.law().threshold()),
            "tolerance", Euros.of(standing.law().tolerance()),
            "year", String.valueOf(standing.year()),
            "next", String.valueOf(standing.year() + 1));
    Notice notice =
        Notice.of(
            Occasion.FRANCHISE_ENDING,
            texts.get(which + ".title"),
            texts.get(which + ".message", values),
            Optional.empty(),
            Map.of());
    String source = which + "-" + standing.year();
    transactions.writing(() -> notifications.notifyAdmins(notice, source, now));
  }
}
