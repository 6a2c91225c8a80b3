package fr.livrestaka.documents.invoicing;

import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import fr.livrestaka.domain.invoicing.parties.Siret;
import fr.livrestaka.domain.shared.PostalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who sells, as every document says it below the name and at its foot. */
final class SellerLines {
  private SellerLines() {}

  static List<String> of(SellerIdentity seller) {
    List<String> lines = new ArrayList<>();
    seller.legalForm().map(XmlText::line).ifPresent(lines::add);
    seller
        .address()
        .flatMap(PostalAddress::ofText)
        .ifPresent(address -> address.written().stream().map(XmlText::line).forEach(lines::add));
    seller.siret().ifPresent(siret -> lines.add(numbered("siret", Siret.grouped(siret))));
    seller.rcs().map(XmlText::line).ifPresent(lines::add);
    seller.vatNumber().ifPresent(number -> lines.add(numbered("vat-number", number)));
    lines.add(XmlText.line(seller.email()));
    return lines;
  }

  static String foot(SellerIdentity seller) {
    return Stream.of(Optional.of(seller.name()), seller.legalForm(), seller.rcs())
        .flatMap(Optional::stream)
        .map(XmlText::line)
        .collect(Collectors.joining(" · "));
  }

  static String numbered(String text, String number) {
    return FrenchTexts.TEXTS.get(text, Map.of("number", number));
  }
}
