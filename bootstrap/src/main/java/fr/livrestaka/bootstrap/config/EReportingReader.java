package fr.livrestaka.bootstrap.config;

import fr.livrestaka.bootstrap.config.Settings.EReporting;
import fr.livrestaka.domain.invoicing.ereporting.ReportHead.Platform;
import java.util.List;
import java.util.Optional;

/** Reads how sales and receipts are reported to the tax office. */
final class EReportingReader {
  private static final String ID = "EREPORTING_PLATFORM_ID";
  private static final String NAME = "EREPORTING_PLATFORM_NAME";

  private EReportingReader() {}

  static EReporting read(Variables variables) {
    String untaxed =
        variables.oneOf("EREPORTING_UNTAXED_CATEGORY", "TPS1", List.of("TPS1", "TNT1"));
    Optional<String> id =
        variables.matching(ID, "[A-Za-z0-9]{4}", "the four characters of an approved platform");
    Optional<String> name = variables.matching(NAME, "\\P{Cc}{1,150}", "a name in one line");
    if (variables.isGiven(ID) != variables.isGiven(NAME)) {
      variables.fault(variables.isGiven(ID) ? NAME : ID, "is required with the other one");
    }
    return new EReporting(untaxed, id.flatMap(code -> name.map(text -> new Platform(code, text))));
  }
}
