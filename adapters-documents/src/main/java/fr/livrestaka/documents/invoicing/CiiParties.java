package fr.livrestaka.documents.invoicing;

import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import fr.livrestaka.domain.invoicing.parties.Siret;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.shared.PostalAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Seller and buyer of a document. */
final class CiiParties {
  /** SIREN (ISO 6523). */
  private static final String SIREN = "0002";

  /** SIRET (ISO 6523); only beside its SIREN (BR-FR-09). */
  private static final String SIRET = "0009";

  /** Electronic address made of a SIREN (EAS code list). */
  private static final String SIREN_ADDRESS = "0225";

  private static final String EMAIL = "EM";

  private CiiParties() {}

  static void write(XmlTree xml, Snapshot snapshot) {
    xml.in("ram:SellerTradeParty", () -> seller(xml, snapshot.seller()));
    xml.in("ram:BuyerTradeParty", () -> buyer(xml, snapshot));
  }

  private static void seller(XmlTree xml, SellerIdentity seller) {
    xml.text("ram:Name", XmlText.line(seller.name()));
    xml.text("ram:Description", legalFacts(seller));
    organization(xml, seller.siren());
    address(xml, seller.address().flatMap(PostalAddress::ofText));
    electronicAddress(xml, seller.siren(), seller.email());
    registration(xml, seller);
  }

  /**
   * What is out of scope bears no VAT numbers (BR-O-02); the buyer's identifies it all the same.
   */
  private static void buyer(XmlTree xml, Snapshot snapshot) {
    Buyer buyer = snapshot.buyer();
    Optional<String> taxed = buyer.vatNumber().filter(number -> snapshot.regime().isInScope());
    Optional<String> known = taxed.isPresent() ? Optional.empty() : buyer.vatNumber();
    xml.text("ram:ID", buyer.registration().or(() -> known).map(XmlText::line));
    buyer
        .siret()
        .filter(digits -> buyer.siren().isPresent())
        .ifPresent(digits -> xml.text("ram:GlobalID", digits, "schemeID", SIRET));
    xml.text("ram:Name", XmlText.line(buyer.name()));
    organization(xml, buyer.siren());
    address(xml, buyer.address());
    electronicAddress(xml, buyer.siren(), buyer.email());
    taxed.ifPresent(number -> registration(xml, XmlText.line(number), "VA"));
  }

  /** Legal form, register and SIRET (BT-33, and BT-22 with the subject that BR-FR-07 gives it). */
  static Optional<String> legalFacts(SellerIdentity seller) {
    Optional<String> siret = seller.siret().map(digits -> "SIRET " + Siret.grouped(digits));
    String facts =
        Stream.of(seller.legalForm(), seller.rcs(), siret)
            .flatMap(Optional::stream)
            .map(XmlText::line)
            .collect(Collectors.joining(" - "));
    return Optional.of(facts).filter(text -> !text.isEmpty());
  }

  private static void organization(XmlTree xml, Optional<String> siren) {
    siren.ifPresent(
        digits ->
            xml.in(
                "ram:SpecifiedLegalOrganization",
                () -> xml.text("ram:ID", digits, "schemeID", SIREN)));
  }

  private static void address(XmlTree xml, Optional<PostalAddress> known) {
    List<String> lines =
        known.map(PostalAddress::lines).orElse(List.of()).stream().map(XmlText::line).toList();
    xml.in(
        "ram:PostalTradeAddress",
        () -> {
          xml.text("ram:PostcodeCode", known.flatMap(PostalAddress::postcode).map(XmlText::line));
          xml.text("ram:LineOne", lines.stream().findFirst());
          xml.text("ram:LineTwo", lines.stream().skip(1).findFirst());
          xml.text("ram:LineThree", rest(lines));
          xml.text("ram:CityName", known.flatMap(PostalAddress::city).map(XmlText::line));
          xml.text("ram:CountryID", known.map(PostalAddress::country).orElse(PostalAddress.HOME));
          xml.text(
              "ram:CountrySubDivisionName",
              known.flatMap(PostalAddress::region).map(XmlText::line));
        });
  }

  private static Optional<String> rest(List<String> lines) {
    return lines.size() <= 2
        ? Optional.empty()
        : Optional.of(String.join(", ", lines.subList(2, lines.size())));
  }

  private static void electronicAddress(XmlTree xml, Optional<String> siren, String email) {
    String scheme = siren.isPresent() ? SIREN_ADDRESS : EMAIL;
    xml.in(
        "ram:URIUniversalCommunication",
        () -> xml.text("ram:URIID", XmlText.line(siren.orElse(email)), "schemeID", scheme));
  }

  /** The VAT number, or the SIREN as tax number where there is none. */
  private static void registration(XmlTree xml, SellerIdentity seller) {
    String scheme = seller.vatNumber().isPresent() ? "VA" : "FC";
    seller.vatNumber().or(seller::siren).ifPresent(number -> registration(xml, number, scheme));
  }

  private static void registration(XmlTree xml, String number, String scheme) {
    xml.in("ram:SpecifiedTaxRegistration", () -> xml.text("ram:ID", number, "schemeID", scheme));
  }
}
