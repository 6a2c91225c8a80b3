package fr.livrestaka.application.invoicing.vat;

import fr.livrestaka.application.invoicing.CurrentSeller;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.vat.VatCalendar;
import fr.livrestaka.domain.invoicing.vat.VatTerms;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** Shows administrators how the seller stands to VAT, and how near the end of the franchise is. */
@Singleton
public class ReadVatTerms {
  private final CurrentSeller seller;
  private final FranchiseTurnover turnover;
  private final InstantSource clock;

  @Inject
  public ReadVatTerms(CurrentSeller seller, FranchiseTurnover turnover, InstantSource clock) {
    this.seller = seller;
    this.turnover = turnover;
    this.clock = clock;
  }

  /**
   * @param franchise empty where the seller owes VAT today
   */
  public record Shown(
      VatCalendar calendar, VatTerms today, Optional<FranchiseStanding> franchise) {}

  /** For administrators. */
  public Shown all() {
    LocalDate today = InvoiceNumber.dateOf(clock.instant());
    VatCalendar calendar = seller.calendar();
    VatTerms now = calendar.on(today);
    Optional<FranchiseStanding> franchise =
        Optional.of(now).filter(VatTerms::isFranchise).map(terms -> turnover.until(today));
    return new Shown(calendar, now, franchise);
  }
}
