package fr.livrestaka.application.invoicing.books;

import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.domain.invoicing.fec.AccountUse;
import fr.livrestaka.domain.invoicing.fec.ChartOfAccounts;
import fr.livrestaka.domain.invoicing.fec.Entry;
import fr.livrestaka.domain.invoicing.fec.Journal;
import fr.livrestaka.domain.invoicing.fec.LedgerAccount;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the chart of accounts and the entries' texts from {@code invoicing/accounts.properties}.
 */
public final class LedgerTexts {
  private static final TextBundle TEXTS = TextBundle.of("/invoicing/accounts.properties");

  private LedgerTexts() {}

  public static ChartOfAccounts chart() {
    return new ChartOfAccounts(
        Arrays.stream(AccountUse.values())
            .collect(Collectors.toMap(use -> use, LedgerTexts::account)),
        Arrays.stream(Journal.values())
            .collect(
                Collectors.toMap(journal -> journal, journal -> TEXTS.get("journal." + journal))));
  }

  private static LedgerAccount account(AccountUse use) {
    String text = TEXTS.get("account." + use);
    int blank = text.indexOf(' ');
    return new LedgerAccount(text.substring(0, blank), text.substring(blank + 1));
  }

  static String of(Entry entry) {
    return TEXTS.get(
        "entry." + entry.operation(), Map.of("piece", entry.piece(), "subject", entry.subject()));
  }

  static String ofClient(String order) {
    return TEXTS.get("client", Map.of("order", order));
  }
}
