package fr.livrestaka.domain.invoicing.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What keeps a seller from issuing invoices: every invoice names the seller with address and number
 * (Code de commerce, R123-237; CGI ann. II art. 242 nonies A), and with the VAT number where VAT is
 * asked for.
 */
public enum SellerFault {
  NAME_MISSING,
  ADDRESS_MISSING,
  SIRET_MISSING,
  /** It has not 14 digits, or they do not check. */
  SIRET_WRONG,
  /** Under {@link VatRegime#STANDARD} only. */
  VAT_NUMBER_MISSING,
  /** It is no French one, or its key is not the SIREN's. */
  VAT_NUMBER_WRONG,
  /** Its SIREN is not that of the SIRET. */
  VAT_NUMBER_OF_ANOTHER;

  /** Whether something is there that is wrong, rather than nothing. */
  public boolean isContradiction() {
    return this == SIRET_WRONG || this == VAT_NUMBER_WRONG || this == VAT_NUMBER_OF_ANOTHER;
  }

  /** All that is wrong with a seller, in the order of the constants; empty: invoices may go out. */
  public static List<SellerFault> of(SellerIdentity seller, VatRegime regime) {
    List<SellerFault> faults = new ArrayList<>();
    if (seller.name().isBlank()) faults.add(NAME_MISSING);
    if (seller.address().isEmpty()) faults.add(ADDRESS_MISSING);
    Optional<Siret> siret = seller.siret().flatMap(Siret::parse);
    if (seller.siret().isEmpty()) faults.add(SIRET_MISSING);
    if (seller.siret().isPresent() && siret.isEmpty()) faults.add(SIRET_WRONG);
    vatFault(seller, regime, siret).ifPresent(faults::add);
    return List.copyOf(faults);
  }

  private static Optional<SellerFault> vatFault(
      SellerIdentity seller, VatRegime regime, Optional<Siret> siret) {
    if (seller.vatNumber().isEmpty()) {
      return regime == VatRegime.STANDARD ? Optional.of(VAT_NUMBER_MISSING) : Optional.empty();
    }
    Optional<VatNumber> number = seller.vatNumber().flatMap(VatNumber::parse);
    if (number.isEmpty()) return Optional.of(VAT_NUMBER_WRONG);
    boolean isAnothers = siret.filter(own -> !own.siren().equals(number.get().siren())).isPresent();
    return isAnothers ? Optional.of(VAT_NUMBER_OF_ANOTHER) : Optional.empty();
  }
}
