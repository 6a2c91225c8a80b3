package fr.livrestaka.domain.invoicing.parties;

import fr.livrestaka.domain.shared.PostalAddress;
import java.util.Optional;

/**
 * From whom what is known of a buyer. What was told here goes before what the payment service's
 * page asked, which fills the gaps: who is invoiced and where are two things. A VAT number of there
 * fills a gap only where it contradicts neither the SIREN nor the seat.
 *
 * @param person the name on the account
 * @param told what the buyer has told of a company
 * @param paidName the company that the payer named
 * @param paidAddress where the payer lives
 * @param paidVatNumber the number that the payer gave
 * @param known the address of the account
 */
public record BuyerFacts(
    String person,
    String email,
    Optional<Company> told,
    Optional<String> paidName,
    Optional<PostalAddress> paidAddress,
    Optional<String> paidVatNumber,
    Optional<PostalAddress> known) {

  public Buyer buyer() {
    Optional<PostalAddress> where =
        told.flatMap(Company::address).or(() -> paidAddress).or(() -> known);
    Optional<Company> company = told.filter(Company::namesSomebody);
    Optional<String> vatNumber = company.flatMap(Company::vatNumber).or(() -> completing(company));
    Optional<String> siren =
        company
            .flatMap(Company::siren)
            .or(() -> vatNumber.flatMap(VatNumber::parse).map(VatNumber::siren).map(Siren::digits));
    String name = company.flatMap(Company::name).or(() -> paidName).orElse(person);
    return new Buyer(
        name,
        email,
        where,
        siren,
        company.flatMap(Company::siret),
        vatNumber,
        company.flatMap(Company::registration));
  }

  /** Nobody who has told of a company is another one by what the payment page kept of before. */
  private Optional<String> completing(Optional<Company> company) {
    if (company.isEmpty()) return paidVatNumber;
    if (company.flatMap(Company::registration).isPresent()) return Optional.empty();
    Optional<String> siren = company.flatMap(Company::siren);
    Optional<String> seat = company.flatMap(Company::address).map(PostalAddress::country);
    return paidVatNumber
        .map(EuVatNumber::compact)
        .filter(text -> siren.isEmpty() || isOf(siren.get(), text))
        .filter(text -> seat.isEmpty() || isAt(seat.get(), text));
  }

  private static boolean isOf(String siren, String text) {
    return VatNumber.parse(text).filter(one -> one.siren().digits().equals(siren)).isPresent();
  }

  private static boolean isAt(String seat, String text) {
    return switch (VatTerritory.of(seat)) {
      case FRANCE -> text.startsWith("FR");
      case OTHER_MEMBER ->
          EuVatNumber.parse(text).map(EuVatNumber::country).filter(seat::equals).isPresent();
      case OUTSIDE_UNION -> text.startsWith(seat);
    };
  }

  @Override
  public String toString() {
    return "BuyerFacts[]";
  }
}
