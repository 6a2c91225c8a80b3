package fr.livrestaka.documents.invoicing.rules;

import java.util.List;
import java.util.Set;

/** Rules on what a document corrects, when it is to be paid, and in which currency. */
final class CorrectionRules {
  private static final Set<String> CORRECTIVE = Set.of("384", "471", "472", "473");
  private static final Set<String> CREDITS = Set.of("261", "381", "396", "502", "503");
  private static final Set<String> DEPOSITS = Set.of("386", "500", "503");
  private static final Set<String> PAID = Set.of("B2", "S2", "M2");
  private static final Set<String> AFTER_DEPOSIT = Set.of("B4", "S4", "M4");
  private static final String DATED =
      "[normalize-space(ram:IssuerAssignedID) != '']"
          + "[normalize-space(ram:FormattedIssueDateTime) != '']";
  private static final String LINE_REFERENCE =
      "ram:SpecifiedLineTradeSettlement/ram:InvoiceReferencedDocument" + DATED;

  static final List<CiiRule> ALL =
      List.of(
          new CiiRule(
              "BR-FR-CO-03",
              cii ->
                  !type(cii).equals("262")
                      || (cii.count(CiiPaths.PERIOD) == 2
                          && cii.has(
                              CiiPaths.AGREEMENT
                                  + "/ram:ContractReferencedDocument/ram:IssuerAssignedID"))),
          new CiiRule(
              "BR-FR-CO-04",
              cii -> !CORRECTIVE.contains(type(cii)) || cii.count(CiiPaths.CORRECTED) == 1),
          new CiiRule(
              "BR-FR-CO-05",
              cii ->
                  !CREDITS.contains(type(cii))
                      || cii.has(CiiPaths.CORRECTED + DATED)
                      || !cii.has(CiiPaths.LINE + "[not(" + LINE_REFERENCE + ")]")),
          new CiiRule(
              "BR-FR-CO-07",
              cii ->
                  DEPOSITS.contains(type(cii))
                      || PAID.contains(mode(cii))
                      || cii.text(CiiPaths.DUE)
                          .map(due -> due.compareTo(cii.text(CiiPaths.ISSUED).orElse("")) >= 0)
                          .orElse(true)),
          new CiiRule(
              "BR-FR-CO-08",
              cii -> !AFTER_DEPOSIT.contains(mode(cii)) || !DEPOSITS.contains(type(cii))),
          new CiiRule("BR-FR-CO-09", cii -> !PAID.contains(mode(cii)) || isPaid(cii)),
          new CiiRule(
              "BR-FR-CO-12",
              cii ->
                  cii.is(CiiPaths.SETTLEMENT + "/ram:InvoiceCurrencyCode = 'EUR'")
                      || (cii.is(CiiPaths.SETTLEMENT + "/ram:TaxCurrencyCode = 'EUR'")
                          && cii.has(CiiPaths.TOTALS + "/ram:TaxTotalAmount[@currencyID='EUR']"))),
          new CiiRule("BR-FR-CO-16", CorrectionRules::isFranchiseSaid));

  private CorrectionRules() {}

  private static String type(CiiDocument cii) {
    return cii.text(CiiPaths.TYPE).orElse("");
  }

  private static String mode(CiiDocument cii) {
    return cii.text(CiiPaths.MODE).orElse("");
  }

  private static boolean isPaid(CiiDocument cii) {
    return cii.is(
            "number(%s/ram:TotalPrepaidAmount) = number(%s/ram:GrandTotalAmount)"
                .formatted(CiiPaths.TOTALS, CiiPaths.TOTALS))
        && cii.is("number(%s/ram:DuePayableAmount) = 0".formatted(CiiPaths.TOTALS))
        && cii.has(CiiPaths.DUE);
  }

  /** Category E is that of the small business here: its code, and a tax number of the seller. */
  private static boolean isFranchiseSaid(CiiDocument cii) {
    String tax = CiiPaths.SETTLEMENT + "/ram:ApplicableTradeTax[ram:CategoryCode='E']";
    return !cii.has(tax)
        || (!cii.has(tax + "[not(ram:ExemptionReasonCode='VATEX-FR-FRANCHISE')]")
            && cii.has(
                CiiPaths.SELLER
                    + "/ram:SpecifiedTaxRegistration/ram:ID[@schemeID='FC' or @schemeID='VA']"));
  }
}
