package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.vat.port.VatChanges;
import fr.livrestaka.application.pricing.port.SellersVat;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.mentions.MentionCatalogue;
import fr.livrestaka.domain.invoicing.parties.Issuer;
import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import fr.livrestaka.domain.invoicing.vat.VatCalendar;
import fr.livrestaka.domain.invoicing.vat.VatTerms;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;

/**
 * Gives the issuer as configured, with the mentions of all times, and with the changes of VAT that
 * are planned.
 */
@Singleton
public final class CurrentSeller implements SellersVat {
  private static final MentionCatalogue MENTIONS = LegalMentions.catalogue();

  private final Seller seller;
  private final VatChanges changes;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public CurrentSeller(
      Seller seller, VatChanges changes, Transactions transactions, InstantSource clock) {
    this.seller = seller;
    this.changes = changes;
    this.transactions = transactions;
    this.clock = clock;
  }

  public SellerIdentity identity() {
    return seller.identity();
  }

  /**
   * Who writes documents that follow from others, and tells beforehand what an invoice will say.
   */
  public Issuer current() {
    return new Issuer(seller.identity(), calendar(), MENTIONS);
  }

  /**
   * Who issues an invoice in this moment: nobody plans a change of VAT until the open write
   * transaction ends. The counter of invoices must be locked before.
   */
  Issuer issuing() {
    return new Issuer(seller.identity(), lockedCalendar(), MENTIONS);
  }

  public VatCalendar calendar() {
    return new VatCalendar(seller.terms(), transactions.read(changes::all));
  }

  /** As {@link #calendar}, while the counter of invoices is locked. */
  public VatCalendar lockedCalendar() {
    return new VatCalendar(seller.terms(), changes.lock());
  }

  @Override
  public VatTerms today() {
    return on(InvoiceNumber.dateOf(clock.instant()));
  }

  @Override
  public VatTerms on(LocalDate day) {
    return calendar().on(day);
  }
}
