package fr.livrestaka.domain.invoicing.parties;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.InvoiceLine;
import fr.livrestaka.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How a document stands to VAT: as its seller does, or as the place of the buyer's business makes
 * it. The constants are stored data. The category is that of UNTDID 5305, the reason for an
 * exemption that of the code list VATEX.
 */
public enum VatRegime {
  /** 20 %, included in the prices (CGI art. 278). */
  STANDARD(20, "S", ""),
  /** Small business without VAT (CGI art. 293 B). */
  FRANCHISE(0, "E", "VATEX-FR-FRANCHISE"),
  /**
   * Services to a business in another member state, which owes the VAT itself (directive
   * 2006/112/EC, art. 44 and 196; CGI art. 259-1° and 283-2).
   */
  REVERSE_CHARGE(0, "AE", "VATEX-EU-AE"),
  /** Services to a business outside the Union, which no VAT is owed for (CGI art. 259-1°). */
  OUTSIDE_EU(0, "G", "VATEX-EU-G"),
  /**
   * The same by a small business without a VAT number: its franchise is one of operations in France
   * (CGI art. 293 B and 259-1°), so these are out of scope. Such a document has no rate, and no VAT
   * number of anybody (EN 16931, BR-O-02 and BR-O-05).
   */
  OUT_OF_SCOPE(0, "O", "VATEX-EU-O");

  private final int percent;
  private final String category;
  private final String exemptionCode;

  VatRegime(int percent, String category, String exemptionCode) {
    this.percent = percent;
    this.category = category;
    this.exemptionCode = exemptionCode;
  }

  /**
   * Where a sale stands to VAT: services to a business abroad are taxed where it has its seat,
   * whatever the seller's own regime; to anybody else they are taxed as the seller's are. An
   * invoice for the reverse charge must bear the seller's VAT number: without one there is none.
   */
  VatRegime towards(SellerIdentity seller, Buyer buyer) {
    boolean isNumbered = seller.vatNumber().isPresent();
    if (buyer.isBusinessOutsideUnion()) {
      if (isNumbered) return OUTSIDE_EU;
      return this == FRANCHISE ? OUT_OF_SCOPE : this;
    }
    return isNumbered && buyer.isOtherMembersBusiness() ? REVERSE_CHARGE : this;
  }

  /**
   * Whether a document under this regime could have been made out to either buyer: both stand alike
   * to VAT.
   */
  public boolean isSameTowards(SellerIdentity seller, Buyer one, Buyer other) {
    VatRegime own = this == FRANCHISE ? FRANCHISE : STANDARD;
    return own.towards(seller, one) == own.towards(seller, other);
  }

  /** The category of VAT (BT-118, BT-151). */
  public String category() {
    return category;
  }

  /** Why there is no VAT, as a code (BT-121). */
  public Optional<String> exemptionCode() {
    return Optional.of(exemptionCode).filter(code -> !code.isEmpty());
  }

  /** Whether its documents name a rate, if only 0 (BT-119, BT-152), and VAT numbers (BT-48). */
  public boolean isInScope() {
    return this != OUT_OF_SCOPE;
  }

  public boolean isTaxed() {
    return percent > 0;
  }

  public int percent() {
    return percent;
  }

  /**
   * Splits a total: tax = total × rate / (100 + rate), halves up; net = total − tax (contract B
   * "Invoices").
   *
   * @param total VAT included, zero or more
   * @throws IllegalArgumentException where the total is negative
   * @throws ArithmeticException where it leaves the range of a long
   */
  public Amounts split(Money total) {
    if (total.cents() < 0) throw new IllegalArgumentException("negative total");
    long whole = 100L + percent;
    long twiceTax = Math.multiplyExact(total.cents(), 2L * percent);
    Money tax = Money.ofCents(Math.floorDiv(Math.addExact(twiceTax, whole), 2 * whole));
    return new Amounts(total.minus(tax), tax, total);
  }

  /**
   * The price of one without VAT, in euros with 2 to 6 decimals, halves up.
   *
   * @param gross VAT included
   */
  BigDecimal netOf(Money gross) {
    BigDecimal net =
        BigDecimal.valueOf(gross.cents())
            .divide(
                BigDecimal.valueOf(100L + percent), InvoiceLine.MOST_DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return net.scale() < 2 ? net.setScale(2, RoundingMode.UNNECESSARY) : net;
  }
}
