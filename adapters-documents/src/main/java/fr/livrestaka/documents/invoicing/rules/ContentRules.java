package fr.livrestaka.documents.invoicing.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules on numbers, dates, codes, notes and attachments. */
final class ContentRules {
  private static final int LONGEST_NUMBER = 35;
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9+\\-_/]+");
  private static final String NUMBERS =
      CiiPaths.NUMBER + " | " + CiiPaths.CORRECTED + "/ram:IssuerAssignedID";
  private static final String ATTACHMENTS =
      CiiPaths.AGREEMENT + "/ram:AdditionalReferencedDocument[ram:TypeCode='916']/ram:Name";
  private static final int DAY_LENGTH = 8;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  private static final Set<String> TYPES =
      Set.of(
          "380", "389", "393", "501", "386", "500", "384", "471", "472", "473", "261", "262", "381",
          "396", "502", "503");

  /** Codes of notes that the standard gives a meaning to. */
  private static final Set<String> SUBJECTS =
      Set.of(
          "AAB", "PMT", "PMD", "ABL", "AAI", "ACC", "ADN", "BAR", "BLU", "CUS", "DCL", "SUR",
          "TXD");

  /** Euros of the indemnity for recovery (C. com. art. D441-5). */
  private static final Pattern INDEMNITY = Pattern.compile("(?s).*\\b40\\b.*");

  private static final Set<String> MODES =
      Set.of(
          "B1", "S1", "M1", "B2", "S2", "M2", "S3", "B4", "S4", "M4", "S5", "S6", "B7", "S7", "B8",
          "S8", "M8", "B9", "S9", "M9");
  private static final Set<String> REPORTS =
      Set.of("B2B", "B2BINT", "B2C", "B2CINT", "OUTOFSCOPE", "ARCHIVEONLY");
  private static final Set<String> ATTACHMENT_NAMES =
      Set.of(
          "RIB",
          "LISIBLE",
          "FEUILLE_DE_STYLE",
          "PJA",
          "BORDEREAU_SUIVI",
          "DOCUMENT_ANNEXE",
          "BON_LIVRAISON",
          "BON_COMMANDE",
          "BORDEREAU_SUIVI_VALIDATION",
          "ETAT_ACOMPTE",
          "FACTURE_PAIEMENT_DIRECT",
          "RECAPITULATIF_COTRAITANCE");

  static final List<CiiRule> ALL =
      List.of(
          new CiiRule(
              "BR-FR-01",
              cii -> cii.texts(NUMBERS).stream().allMatch(text -> text.length() <= LONGEST_NUMBER)),
          new CiiRule("BR-FR-02", cii -> all(cii.texts(NUMBERS), NUMBER)),
          new CiiRule(
              "BR-FR-03",
              cii ->
                  cii.texts("//udt:DateTimeString | //qdt:DateTimeString").stream()
                      .allMatch(ContentRules::isDay)),
          new CiiRule(
              "BR-FR-04",
              cii ->
                  TYPES.containsAll(
                      cii.texts(CiiPaths.TYPE + " | " + CiiPaths.CORRECTED + "/ram:TypeCode"))),
          new CiiRule(
              "BR-FR-05",
              cii -> Stream.of("PMT", "PMD", "AAB").map(CiiPaths::notes).allMatch(cii::has)),
          new CiiRule(
              "BR-FR-06",
              cii ->
                  Stream.of("PMT", "PMD", "AAB", "TXD")
                      .allMatch(subject -> cii.count(CiiPaths.notes(subject)) <= 1)),
          new CiiRule(
              "BR-FR-07",
              cii ->
                  SUBJECTS.containsAll(cii.texts(CiiPaths.HEADER + "//ram:SubjectCode"))
                      && (!isToBusiness(cii) || namesIndemnity(cii))),
          new CiiRule(
              "BR-FR-08", cii -> cii.text(CiiPaths.MODE).filter(MODES::contains).isPresent()),
          new CiiRule("BR-FR-17", cii -> ATTACHMENT_NAMES.containsAll(cii.texts(ATTACHMENTS))),
          new CiiRule(
              "BR-FR-18",
              cii -> cii.texts(ATTACHMENTS).stream().filter("LISIBLE"::equals).count() <= 1),
          new CiiRule("BR-FR-20", cii -> REPORTS.containsAll(cii.texts(CiiPaths.notes("BAR")))),
          new CiiRule("BR-FR-29", cii -> namesObjectsOnce(cii, CiiPaths.AGREEMENT)),
          new CiiRule(
              "BR-FR-30",
              cii ->
                  namesObjectsOnce(cii, CiiPaths.LINE)
                      && namesObjectsOnce(
                          cii, CiiPaths.LINE + "/ram:SpecifiedLineTradeSettlement")),
          new CiiRule(
              "BR-FR-31",
              cii ->
                  cii.texts(CiiPaths.notes("BAR")).stream().filter(REPORTS::contains).count() <= 1),
          new CiiRule(
              "BR-FR-CO-17",
              cii ->
                  cii.has(
                      CiiPaths.DELIVERY
                          + "/ram:ActualDeliverySupplyChainEvent//udt:DateTimeString | "
                          + CiiPaths.PERIOD)));

  private ContentRules() {}

  /** A calendar day of the years 2000 to 2099 by format 102. */
  static boolean isDay(String text) {
    if (text.length() < DAY_LENGTH || !text.startsWith("20")) return false;
    try {
      return LocalDate.parse(text.substring(0, DAY_LENGTH), DAY) != null;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  static boolean all(List<String> texts, Pattern pattern) {
    return texts.stream().allMatch(text -> pattern.matcher(text).matches());
  }

  private static boolean isToBusiness(CiiDocument cii) {
    return cii.texts(CiiPaths.notes("BAR")).stream().anyMatch(text -> text.startsWith("B2B"));
  }

  private static boolean namesIndemnity(CiiDocument cii) {
    return all(cii.texts(CiiPaths.notes("PMT")), INDEMNITY);
  }

  /** At most one invoiced object of each scheme at a place, and none without a value. */
  private static boolean namesObjectsOnce(CiiDocument cii, String place) {
    return Stream.of("AFL", "AVV")
        .map(scheme -> "ram:AdditionalReferencedDocument[ram:ReferenceTypeCode='" + scheme + "']")
        .noneMatch(
            object ->
                cii.has(place + "[count(" + object + ") > 1]")
                    || cii.has(
                        place + "/" + object + "[normalize-space(ram:IssuerAssignedID) = '']"));
  }
}
