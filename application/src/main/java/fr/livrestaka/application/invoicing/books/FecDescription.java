package fr.livrestaka.application.invoicing.books;

import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.fec.AccountUse;
import fr.livrestaka.domain.invoicing.fec.ChartOfAccounts;
import fr.livrestaka.domain.invoicing.fec.FecFile;
import fr.livrestaka.domain.invoicing.fec.Journal;
import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Words the description that a file of accounting entries has to be handed over with (LPF art. A47
 * A-1, II): name, nature and meaning of each field, the codes that are values of fields, and all
 * that is needed to process the file.
 */
final class FecDescription {
  private static final TextBundle TEXTS = TextBundle.of("/invoicing/fec-description.properties");

  private final ChartOfAccounts chart;

  FecDescription(ChartOfAccounts chart) {
    this.chart = chart;
  }

  /** Of the file of exactly that period, with lines that end as those of the file do. */
  FecFile of(SellerIdentity seller, AccountingPeriod period) {
    String file = FecFile.name(seller.siren(), period.to());
    Map<String, String> values =
        Map.of(
            "file", file,
            "seller", seller.name(),
            "siren", seller.siren().orElseGet(() -> TEXTS.get("unknown")),
            "from", FrenchDay.of(period.from()),
            "to", FrenchDay.of(period.to()),
            "count", String.valueOf(FecFile.COLUMNS.size()),
            "pending", chart.account(AccountUse.VAT_PENDING).number(),
            "collected", chart.account(AccountUse.VAT_COLLECTED).number());
    String text =
        String.join(
            "\n\n",
            TEXTS.get("head", values),
            TEXTS.get("technical", values),
            TEXTS.get("fields"),
            fields(),
            TEXTS.get("numbering"),
            TEXTS.get("codes"),
            TEXTS.get("journals") + "\n" + journals(),
            TEXTS.get("accounts") + "\n" + accounts(),
            TEXTS.get("vat", values));
    return FecFile.text(
        file.replace(".txt", "-description.txt"), text.replace("\n", "\r\n") + "\r\n");
  }

  private static String fields() {
    List<String> lines = new ArrayList<>();
    for (String name : FecFile.COLUMNS) {
      String told = TEXTS.get("zone." + name);
      int blank = told.indexOf(' ');
      String nature = TEXTS.get("nature." + told.substring(0, blank));
      Map<String, String> values = new HashMap<>();
      values.put("number", String.valueOf(lines.size() + 1));
      values.put("name", name);
      values.put("nature", FecFile.isOptional(name) ? nature + TEXTS.get("optional") : nature);
      values.put("meaning", told.substring(blank + 1));
      lines.add(TEXTS.get("field", values));
    }
    return String.join("\n", lines);
  }

  private String journals() {
    return Arrays.stream(Journal.values())
        .map(journal -> code(journal.code(), chart.name(journal)))
        .collect(Collectors.joining("\n"));
  }

  private String accounts() {
    return Arrays.stream(AccountUse.values())
        .map(chart::account)
        .sorted((one, other) -> one.number().compareTo(other.number()))
        .map(account -> code(account.number(), account.label()))
        .collect(Collectors.joining("\n"));
  }

  private static String code(String code, String label) {
    return TEXTS.get("code", Map.of("code", code, "label", label));
  }
}
