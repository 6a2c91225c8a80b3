package fr.livrestaka.documents.invoicing;

import fr.livrestaka.application.invoicing.LegalMentions;
import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.domain.invoicing.InvoicePayment;
import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.invoicing.Sale;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.ereporting.VatFiling;
import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.parties.Issuer;
import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.InvoicePosition;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.invoicing.vat.VatTerms;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.PostalAddress;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One document of each kind that is issued, between an invented seller and invented buyers, for
 * those who try the documents on a platform or a validator.
 */
public final class SampleDocuments {
  private static final TextBundle TEXTS = TextBundle.of("/documents/samples.properties");

  /** What follows the buyer's SIREN in its SIRET. */
  private static final String ESTABLISHMENT = "00014";

  /** By which a country that has no VAT knows a business. */
  private static final String REGISTRATION = "12-3456789";

  private static final Money TOTAL = Money.ofCents(18_003);
  private static final PaidBy CARD = PaidBy.card(Optional.of("pi_3SAMPLE"));

  private final Instant at;

  private SampleDocuments(Instant at) {
    this.at = at;
  }

  /**
   * All of them by their names, of letters and dashes.
   *
   * @param at when they are issued, and paid where they are paid
   */
  public static Map<String, Snapshot> of(Instant at) {
    return new SampleDocuments(at.truncatedTo(ChronoUnit.SECONDS)).all();
  }

  private Map<String, Snapshot> all() {
    Buyer consumer = buyer("consumer", "FR", Optional.empty(), Optional.empty());
    Buyer business =
        buyer("business", "FR", Optional.of("404833048"), Optional.of("FR83404833048"));
    Buyer member = buyer("member", "BE", Optional.empty(), Optional.of("BE0123456749"));
    Buyer outside = buyer("outside", "CH", Optional.empty(), Optional.of("CHE123456788MWST"));
    Snapshot sold = invoice(VatRegime.STANDARD, consumer, true);
    Snapshot owed = invoice(VatRegime.STANDARD, business, false);
    Map<String, Snapshot> all = new LinkedHashMap<>();
    all.put("consumer-paid", sold);
    all.put("consumer-unpaid", invoice(VatRegime.STANDARD, consumer, false));
    all.put(
        "consumer-abroad",
        invoice(
            VatRegime.STANDARD, buyer("member", "BE", Optional.empty(), Optional.empty()), true));
    all.put("consumer-franchise", invoice(VatRegime.FRANCHISE, consumer, true));
    all.put("business-paid", invoice(VatRegime.STANDARD, business, true));
    all.put("business-unpaid", owed);
    all.put("business-on-debits", onDebits(business));
    all.put("business-franchise", invoice(VatRegime.FRANCHISE, business, false));
    all.put("business-eu", invoice(VatRegime.STANDARD, member, true));
    all.put("business-eu-unpaid", invoice(VatRegime.STANDARD, member, false));
    all.put("business-outside-eu", invoice(VatRegime.STANDARD, outside, true));
    all.put("business-outside-eu-franchise", invoice(VatRegime.FRANCHISE, outside, true));
    Buyer registered = buyer("registered", "US", Optional.empty(), Optional.empty());
    all.put("business-outside-eu-registered", invoice(VatRegime.STANDARD, registered, true));
    all.put("credit-note-part", credit(sold, refund(Money.ofCents(4_567))));
    all.put("credit-note-whole", credit(sold, refund(TOTAL)));
    all.put("credit-note-business-eu", credit(all.get("business-eu"), refund(TOTAL)));
    all.put("corrective-credit-note", credit(owed, correction()));
    all.put("corrective-invoice", corrective(owed, Optional.empty()));
    all.put("corrective-invoice-paid", corrective(sold, Optional.of(at)));
    return all;
  }

  /** The seller has opted for VAT by debits. */
  private Snapshot onDebits(Buyer buyer) {
    Issuer own = issuer(VatRegime.STANDARD);
    Issuer issuer = new Issuer(own.seller(), VatTerms.onDebits(VatFiling.MONTHLY), own.mentions());
    return issuer.invoice(position(Series.FACT), sale(false), buyer);
  }

  private Snapshot invoice(VatRegime regime, Buyer buyer, boolean paid) {
    return issuer(regime).invoice(position(Series.FACT), sale(paid), buyer);
  }

  private Sale sale(boolean paid) {
    Optional<Instant> paidAt = Optional.of(at).filter(time -> paid);
    Sale sale = new Sale(TEXTS.get("label"), Optional.of(TEXTS.get("details")), TOTAL, paidAt);
    return paid ? sale.paidBy(CARD) : sale;
  }

  private Snapshot credit(Snapshot invoice, Credit credit) {
    return issuer(invoice.regime()).creditNote(position(Series.AVOIR), invoice, Money.ZERO, credit);
  }

  /** The invoice had a misspelt name; {@code paidAt} where it is paid by now. */
  private Snapshot corrective(Snapshot replaced, Optional<Instant> paidAt) {
    Buyer before = replaced.buyer();
    Buyer right =
        new Buyer(
            TEXTS.get("corrected.name", Map.of("name", before.name())),
            before.email(),
            before.address(),
            before.siren(),
            before.siret(),
            before.vatNumber(),
            before.registration());
    return issuer(replaced.regime())
        .correctiveInvoice(
            position(Series.RECT),
            replaced,
            right,
            replaced.lines(),
            TEXTS.get("reason.name"),
            paidAt.map(time -> new InvoicePayment(Optional.empty(), TOTAL, time, CARD)));
  }

  private Credit refund(Money amount) {
    return new Credit(amount, TEXTS.get("reason.refund"), "refund").repaid(at, CARD);
  }

  private static Credit correction() {
    return new Credit(TOTAL, TEXTS.get("reason.correction"), "correction");
  }

  private InvoicePosition position(Series series) {
    return Counter.fresh(series).next(at, number -> false);
  }

  /** A small business has no VAT number. */
  private static Issuer issuer(VatRegime regime) {
    Optional<String> vatNumber =
        Optional.of("FR44732829320").filter(number -> regime != VatRegime.FRANCHISE);
    SellerIdentity seller =
        new SellerIdentity(
            TEXTS.get("seller.name"),
            Optional.of(TEXTS.get("seller.legal-form")),
            Optional.of(TEXTS.get("seller.address")),
            Optional.of("73282932000074"),
            Optional.of(TEXTS.get("seller.rcs")),
            vatNumber,
            "contact@example.org");
    return new Issuer(seller, VatTerms.behind(regime), LegalMentions.catalogue());
  }

  private static Buyer buyer(
      String who, String country, Optional<String> siren, Optional<String> vatNumber) {
    PostalAddress address =
        new PostalAddress(
            List.of(TEXTS.get(who + ".street")),
            Optional.of(TEXTS.get(who + ".postcode")),
            Optional.of(TEXTS.get(who + ".city")),
            Optional.empty(),
            country);
    return new Buyer(
        TEXTS.get(who + ".name"),
        who + "@example.org",
        Optional.of(address),
        siren,
        siren.map(digits -> digits + ESTABLISHMENT),
        vatNumber,
        Optional.of(REGISTRATION).filter(number -> country.equals("US")));
  }
}
