package fr.livrestaka.documents.invoicing.rules;

import java.util.List;
import java.util.regex.Pattern;

/** Rules on seller and buyer, their numbers and their electronic addresses. */
final class PartyRules {
  private static final int LONGEST_ADDRESS = 125;
  private static final int LONGEST_PRIVATE_ID = 100;
  private static final Pattern SIREN = Pattern.compile("\\d{9}");
  private static final Pattern FRENCH_ADDRESS = Pattern.compile("[A-Za-z0-9+\\-_.]+");

  /** A party with a SIRET that is none, or that is not of its own SIREN where it gives one. */
  private static final String WRONG_SIRET =
      "//ram:GlobalID[@schemeID='0009'][string-length(.) != 14"
          + " or translate(., '0123456789', '') != ''"
          + " or (../ram:SpecifiedLegalOrganization/ram:ID[@schemeID='0002']"
          + " and substring(., 1, 9) !="
          + " string(../ram:SpecifiedLegalOrganization/ram:ID[@schemeID='0002']))]";

  /** Seller and buyer may not leave the SIREN out beside a SIRET. */
  private static final String SIRET_ALONE =
      "//*[self::ram:SellerTradeParty or self::ram:BuyerTradeParty]"
          + "[ram:GlobalID[@schemeID='0009']]"
          + "[not(ram:SpecifiedLegalOrganization/ram:ID[@schemeID='0002'])]";

  private static final String REPEATED_SCHEME =
      "//ram:GlobalID[not(@schemeID)"
          + " or @schemeID = preceding-sibling::ram:GlobalID/@schemeID]";
  private static final String LONG_ADDRESS =
      "//ram:URIID[string-length(.) > " + LONGEST_ADDRESS + "]";
  private static final String PRIVATE_ID = "//ram:GlobalID[@schemeID='0224']";
  private static final String GROUP_MEMBER = CiiPaths.SELLER + "/ram:GlobalID[@schemeID='0231']";
  private static final String SELF_BILLED =
      "count(%s[.='389' or .='501' or .='500' or .='471' or .='473' or .='261' or .='502']) > 0"
          .formatted(CiiPaths.TYPE);

  static final List<CiiRule> ALL =
      List.of(
          new CiiRule("BR-FR-09", cii -> !cii.has(WRONG_SIRET) && !cii.has(SIRET_ALONE)),
          new CiiRule("BR-FR-10", cii -> hasSiren(cii, CiiPaths.SELLER)),
          new CiiRule("BR-FR-11", cii -> !isToBusiness(cii) || hasSiren(cii, CiiPaths.BUYER)),
          new CiiRule("BR-FR-12", cii -> hasAddress(cii, CiiPaths.BUYER)),
          new CiiRule("BR-FR-13", cii -> hasAddress(cii, CiiPaths.SELLER)),
          new CiiRule(
              "BR-FR-21",
              cii -> !isToBusiness(cii) || cii.is(SELF_BILLED) || isAtSiren(cii, CiiPaths.BUYER)),
          new CiiRule(
              "BR-FR-22",
              cii -> !isToBusiness(cii) || !cii.is(SELF_BILLED) || isAtSiren(cii, CiiPaths.SELLER)),
          new CiiRule(
              "BR-FR-23",
              cii -> ContentRules.all(cii.texts("//ram:URIID[@schemeID='0225']"), FRENCH_ADDRESS)),
          new CiiRule("BR-FR-24", cii -> ContentRules.all(cii.texts(PRIVATE_ID), FRENCH_ADDRESS)),
          new CiiRule(
              "BR-FR-26",
              cii ->
                  cii.texts(PRIVATE_ID).stream()
                      .allMatch(text -> text.length() <= LONGEST_PRIVATE_ID)),
          new CiiRule("BR-FR-25", cii -> !cii.has(LONG_ADDRESS)),
          new CiiRule(
              "BR-FR-32",
              cii ->
                  ContentRules.all(
                      cii.texts(
                          "//ram:SpecifiedLegalOrganization/ram:ID[@schemeID='0002']"
                              + " | //ram:GlobalID[@schemeID='0002' or @schemeID='0231']"),
                      SIREN)),
          new CiiRule("BR-FR-CO-10", cii -> !cii.has(REPEATED_SCHEME)),
          new CiiRule(
              "BR-FR-CO-14",
              cii ->
                  !cii.has(GROUP_MEMBER)
                      || cii.texts(CiiPaths.notes("TXD")).contains("MEMBRE_ASSUJETTI_UNIQUE")),
          new CiiRule(
              "BR-FR-CO-15",
              cii ->
                  !cii.has(GROUP_MEMBER)
                      || cii.has(
                          CiiPaths.AGREEMENT
                              + "/ram:SellerTaxRepresentativeTradeParty"
                              + "/ram:SpecifiedTaxRegistration/ram:ID[@schemeID='VA']")));

  private PartyRules() {}

  private static boolean isToBusiness(CiiDocument cii) {
    return cii.texts(CiiPaths.notes("BAR")).contains("B2B");
  }

  private static boolean hasSiren(CiiDocument cii, String party) {
    List<String> sirens = cii.texts(party + CiiPaths.SIREN);
    return !sirens.isEmpty() && ContentRules.all(sirens, SIREN);
  }

  private static boolean hasAddress(CiiDocument cii, String party) {
    return cii.text(party + CiiPaths.ADDRESS).filter(text -> !text.isBlank()).isPresent();
  }

  private static boolean isAtSiren(CiiDocument cii, String party) {
    String siren = cii.text(party + CiiPaths.SIREN).orElse("none");
    return cii.text(party + CiiPaths.ADDRESS + "[@schemeID='0225']")
        .filter(address -> address.startsWith(siren))
        .isPresent();
  }
}
