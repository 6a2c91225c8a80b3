package fr.livrestaka.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.shared.FoldedText;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The database finds what {@link FoldedText} says, on each database alike. */
class SqlLikeTest {
  private static final List<String> TEXTS =
      List.of(
          "Straße",
          "STRAẞE",
          "strasse",
          "Wasser und Straße",
          "daß",
          "Œuvre",
          "L’œuvre",
          "OEUVRE",
          "Ægypten",
          "aether",
          "di\uFB03cile",
          "difficile",
          "di\uFB00icile",
          "dif\uFB01cile",
          "\uFB02eur",
          "Łódź",
          "lodz",
          "Ørsted",
          "ORSTED",
          "Đorđe",
          "Ĳssel",
          "été",
          "100 %",
          "a_b");

  private static final List<String> PARTS =
      List.of(
          "strasse",
          "straße",
          "asser und strass",
          "das",
          "asse",
          "oeuvre",
          "Œuv",
          "uvre",
          "ægy",
          "AEG",
          "difficile",
          "di\uFB03",
          "icile",
          "ff",
          "fleur",
          "f",
          "łód",
          "LODZ",
          "orsted",
          "øR",
          "dorde",
          "ijs",
          "ete",
          "É",
          "%",
          "_",
          "ss",
          "e",
          "s");

  private final Transactions transactions = TestStore.bean(Transactions.class);
  private final Statements statements = TestStore.bean(Statements.class);

  @Test
  void findsAPartHoweverItsLettersAreWritten() {
    List<String> wrong = new ArrayList<>();
    for (String part : PARTS) {
      List<String> wanted =
          TEXTS.stream()
              .filter(text -> FoldedText.of(text).contains(FoldedText.of(part)))
              .sorted()
              .toList();
      List<String> found = found(part);
      if (!found.equals(wanted)) wrong.add(part + ": " + found + " for " + wanted);
    }
    assertThat(wrong).isEmpty();
  }

  private List<String> found(String part) {
    Like like = Like.anyContains(part, "x.title");
    String texts = "SELECT ? AS title".concat(" UNION ALL SELECT ?".repeat(TEXTS.size() - 1));
    Object[] values = Stream.concat(TEXTS.stream(), like.values().stream()).toArray();
    return transactions.read(
        () ->
            statements
                .query(
                    "SELECT x.title FROM (" + texts + ") x WHERE " + like.sql(),
                    row -> row.getString("title"),
                    values)
                .stream()
                .sorted()
                .toList());
  }
}
