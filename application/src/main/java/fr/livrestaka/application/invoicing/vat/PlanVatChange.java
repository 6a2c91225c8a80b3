package fr.livrestaka.application.invoicing.vat;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.invoicing.CurrentSeller;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.invoicing.vat.port.InvoicedDays;
import fr.livrestaka.application.invoicing.vat.port.VatChanges;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.refusals.VatChangeRefused;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.invoicing.vat.VatCalendar;
import fr.livrestaka.domain.invoicing.vat.VatChange;
import fr.livrestaka.domain.invoicing.vat.VatTerms;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;

/**
 * Plans from which day on the seller stands to VAT in another way, or takes such a plan back. No
 * invoice is issued meanwhile, so that none contradicts the plan.
 */
@Singleton
public class PlanVatChange {
  private final CurrentSeller seller;
  private final VatChanges changes;
  private final InvoicedDays invoiced;
  private final Numbering numbering;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public PlanVatChange(
      CurrentSeller seller,
      VatChanges changes,
      InvoicedDays invoiced,
      Numbering numbering,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.seller = seller;
    this.changes = changes;
    this.invoiced = invoiced;
    this.numbering = numbering;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * For administrators.
   *
   * @param from the first day, in Paris; it may lie in the past
   * @param reason in words
   * @throws VatChangeRefused another change begins on that day, it changes nothing, an invoice that
   *     counts on one of its days says otherwise, or VAT is to be asked for without a VAT number
   */
  public VatChange plan(Caller caller, LocalDate from, VatTerms terms, String reason) {
    boolean isNumbered = seller.identity().vatNumber().isPresent();
    if (terms.regime().isTaxed() && !isNumbered) throw VatChangeRefused.withoutVatNumber();
    VatChange change = new VatChange(from, terms, reason, caller.id(), clock.instant());
    return transactions.write(
        () -> {
          VatCalendar before = locked();
          before.with(change, invoiced.from(from));
          if (!changes.add(change)) throw VatChangeRefused.dayTaken();
          audit.record(VatAudit.planned(caller, change));
          return change;
        });
  }

  /**
   * For administrators.
   *
   * @throws VatChangeRefused no change begins on that day, or an invoice was issued by it
   */
  public VatChange takeBack(Caller caller, LocalDate from) {
    return transactions.write(
        () -> {
          VatCalendar before = locked();
          VatChange gone = before.at(from).orElseThrow(VatChangeRefused::unknown);
          before.without(from, invoiced.from(from));
          if (!changes.remove(from)) throw VatChangeRefused.unknown();
          audit.record(VatAudit.takenBack(caller, gone));
          return gone;
        });
  }

  private VatCalendar locked() {
    numbering.lock(Series.FACT);
    return seller.lockedCalendar();
  }
}
