package fr.livrestaka.domain.invoicing.mentions;

import fr.livrestaka.domain.invoicing.InvoicingMode;
import fr.livrestaka.domain.invoicing.mentions.Mention.Kind;
import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import fr.livrestaka.domain.invoicing.parties.Siren;
import fr.livrestaka.domain.invoicing.parties.Siret;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The French rules on electronic invoices that go beyond EN 16931 (AFNOR XP Z12-012, ids {@code
 * BR-FR-…}), as far as they concern what this seller issues: services, in euros, by one rate.
 * Validators of EN 16931 do not know them.
 */
public enum FrenchRule {
  /** A number has at most 35 characters. */
  BR_FR_01,
  /** A number is made of letters, digits and {@code - + _ /}. */
  BR_FR_02,
  /** Dates lie in the years 2000 to 2099. */
  BR_FR_03,
  /** The type code is one of those that platforms take. */
  BR_FR_04,
  /**
   * The invoice of a business mentions indemnity, penalties and discount; any other only the last.
   */
  BR_FR_05,
  /** Each of these is mentioned once. */
  BR_FR_06,
  /** The invoicing mode says that services are paid already only where nothing is due later. */
  BR_FR_08,
  /** The seller's SIRET has fourteen digits and begins with the SIREN. */
  BR_FR_09,
  /** The seller's SIREN has nine digits. */
  BR_FR_10,
  /** A French business that buys has a SIREN of nine digits. */
  BR_FR_11,
  /** The buyer has an electronic address: a French business its SIREN, anybody else by mail. */
  BR_FR_12,
  /** The seller has one too. */
  BR_FR_13,
  /** VAT is of category S with a rate, or E, AE, G or O without one and with the reason. */
  BR_FR_15;

  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9+_/-]+");
  private static final int LONGEST_NUMBER = 35;
  private static final int CENTURY = 20;
  private static final Set<String> TYPE_CODES =
      Set.of(
          "380", "389", "393", "501", "386", "500", "384", "471", "472", "473", "261", "262", "381",
          "396", "502", "503");

  /** As the standard writes it, for example {@code BR-FR-09}. */
  public String id() {
    return name().replace('_', '-');
  }

  public boolean holdsFor(Snapshot document) {
    SellerIdentity seller = document.seller();
    Buyer buyer = document.buyer();
    return switch (this) {
      case BR_FR_01 -> document.number().text().length() <= LONGEST_NUMBER;
      case BR_FR_02 -> NUMBER.matcher(document.number().text()).matches();
      case BR_FR_03 -> dates(document).allMatch(date -> date.getYear() / 100 == CENTURY);
      case BR_FR_04 -> TYPE_CODES.contains(document.typeCode());
      case BR_FR_05 -> mentionsAreAllThere(document);
      case BR_FR_06 ->
          Stream.of(Kind.DISCOUNT, Kind.LATE_PENALTY, Kind.RECOVERY_INDEMNITY)
              .allMatch(kind -> count(document, kind) <= 1);
      case BR_FR_08 ->
          document.mode() == InvoicingMode.S1 || !document.dueOn().isAfter(document.issuedOn());
      case BR_FR_09 -> seller.siret().filter(Siret::isShaped).isPresent();
      case BR_FR_10 -> seller.siren().filter(Siren::isShaped).isPresent();
      case BR_FR_11 -> buyer.siren().map(Siren::isShaped).orElse(true);
      case BR_FR_12 ->
          buyer.siren().filter(Siren::isShaped).isPresent() || isAddress(buyer.email());
      case BR_FR_13 -> isAddress(seller.email());
      case BR_FR_15 ->
          document.regime().isTaxed()
              || (document.amounts().tax().isZero()
                  && document.mentions().stream().anyMatch(one -> one.kind().isExemption()));
    };
  }

  /** The rules that a document breaks, in their order. */
  public static List<FrenchRule> brokenBy(Snapshot document) {
    return Arrays.stream(values()).filter(rule -> !rule.holdsFor(document)).toList();
  }

  private static Stream<LocalDate> dates(Snapshot document) {
    return Stream.of(document.issuedOn(), document.suppliedOn(), document.dueOn());
  }

  private static boolean has(Snapshot document, Kind kind) {
    return count(document, kind) > 0;
  }

  private static long count(Snapshot document, Kind kind) {
    return document.mentions().stream().filter(mention -> mention.kind() == kind).count();
  }

  private static boolean mentionsAreAllThere(Snapshot document) {
    boolean toBusiness = document.buyer().isBusiness();
    return (has(document, Kind.DISCOUNT) || !toBusiness)
        && has(document, Kind.LATE_PENALTY) == toBusiness
        && has(document, Kind.RECOVERY_INDEMNITY) == toBusiness;
  }

  private static boolean isAddress(String email) {
    return email.indexOf('@') > 0;
  }
}
