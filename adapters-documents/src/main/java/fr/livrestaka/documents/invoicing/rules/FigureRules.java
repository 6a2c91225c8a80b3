package fr.livrestaka.documents.invoicing.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules on categories and rates of VAT, and on how figures are written. */
final class FigureRules {
  private static final Set<String> CATEGORIES = Set.of("S", "E", "AE", "K", "G", "O", "Z");
  private static final Set<String> RATES =
      Set.of(
          "0", "0.0", "0.00", "2.1", "2.10", "5.5", "5.50", "7", "7.0", "7.00", "8.5", "8.50", "10",
          "10.0", "10.00", "13", "13.0", "13.00", "19.6", "19.60", "20", "20.0", "20.00", "20.6",
          "20.60", "1.05", "0.9", "0.90", "1.75", "9.2", "9.20", "9.6", "9.60");
  private static final String CATEGORY =
      "//ram:ApplicableTradeTax/ram:CategoryCode | //ram:CategoryTradeTax/ram:CategoryCode";
  private static final String RATE = "//ram:RateApplicablePercent";
  private static final String AMOUNTS =
      CiiPaths.TOTALS
          + "/* | //ram:SpecifiedTradeSettlementLineMonetarySummation/*"
          + " | //ram:SpecifiedTradeAllowanceCharge/ram:ActualAmount"
          + " | //ram:SpecifiedTradeAllowanceCharge/ram:BasisAmount"
          + " | //ram:ApplicableTradeTax/ram:CalculatedAmount"
          + " | //ram:ApplicableTradeTax/ram:BasisAmount";
  private static final String QUANTITIES = "//ram:BilledQuantity | //ram:BasisQuantity";
  private static final String PRICES =
      "//ram:NetPriceProductTradePrice/ram:ChargeAmount"
          + " | //ram:GrossPriceProductTradePrice/ram:ChargeAmount"
          + " | //ram:AppliedTradeAllowanceCharge/ram:ActualAmount";
  private static final String ATTRIBUTE = "//ram:ApplicableProductCharacteristic";

  /** At most 19 signs beside the point. */
  private static final Pattern AMOUNT = signed(2);

  private static final Pattern QUANTITY = signed(4);
  private static final Pattern PRICE =
      Pattern.compile("(?=(?:\\d\\.?){1,19}$)\\d{1,19}(\\.\\d{1,6})?");
  private static final Pattern PERCENT = Pattern.compile("(?=(?:\\d\\.?){1,4}$)\\d+(\\.\\d{1,2})?");

  static final List<CiiRule> ALL =
      List.of(
          new CiiRule("BR-FR-15", cii -> CATEGORIES.containsAll(cii.texts(CATEGORY))),
          new CiiRule("BR-FR-16", cii -> RATES.containsAll(cii.texts(RATE))),
          new CiiRule(
              "BR-FR-27",
              cii ->
                  !cii.has(
                      ATTRIBUTE
                          + "[normalize-space(ram:Description) = ''"
                          + " and normalize-space(ram:TypeCode) = '']")),
          new CiiRule(
              "BR-FR-28",
              cii ->
                  !cii.has(
                      ATTRIBUTE + "[count(ram:Value) + count(ram:ValueMeasure[@unitCode]) != 1]")),
          new CiiRule("BR-FR-DEC-01", cii -> ContentRules.all(cii.texts(AMOUNTS), AMOUNT)),
          new CiiRule("BR-FR-DEC-02", cii -> ContentRules.all(cii.texts(QUANTITIES), QUANTITY)),
          new CiiRule("BR-FR-DEC-03", cii -> ContentRules.all(cii.texts(PRICES), PRICE)),
          new CiiRule("BR-FR-DEC-04", cii -> ContentRules.all(cii.texts(RATE), PERCENT)));

  private FigureRules() {}

  private static Pattern signed(int decimals) {
    return Pattern.compile(
        "(?=(?:[-\\d]\\.?){1,19}$)-?\\d{1,19}(\\.\\d{1,%d})?".formatted(decimals));
  }
}
