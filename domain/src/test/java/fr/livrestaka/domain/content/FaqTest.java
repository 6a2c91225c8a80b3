package fr.livrestaka.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaqTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void categoriesAreComparedAsTheDatabaseDoes() {
    Faq faq = faq("1", 1, NOON, "Délais");
    assertThat(List.of("Délais", "délais", "DELAIS", "Delais ")).allMatch(faq::isIn);
    assertThat(List.of("Délai", "Tarifs", "")).noneMatch(faq::isIn);
  }

  @Test
  void thePublicReadsThemInTheirOrderTheOldestFirstAmongEquals() {
    Faq last = faq("a", 2, NOON.minusSeconds(9), "Délais");
    Faq younger = faq("b", 1, NOON, "Délais");
    Faq elder = faq("c", 1, NOON.minusSeconds(1), "Délais");
    assertThat(List.of(last, younger, elder).stream().sorted(Faq.PUBLIC_ORDER))
        .containsExactly(elder, younger, last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"SOUS delai", "délai", "DÉLAI selon", "se\u0301pt", "SELON longueur", "quinze"})
  void findsTheWordsOfAllItsTextsWithoutRegardToCaseAndAccents(String query) {
    Faq faq =
        new Faq(
            new FaqId("1"),
            "Sous quel délai ?",
            "Sept à quinze jours.",
            Optional.of("Selon la longueur."),
            1,
            true,
            "Délais",
            NOON,
            NOON);
    assertThat(faq.mentions(query)).isTrue();
    assertThat(faq.mentions(query + " introuvable")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "oeuvre",
        "œuvre",
        "Œuvre",
        "mon oeuvre",
        "ŒUVRE délai",
        "l'oeuvre",
        "oeuvre à la page",
        "IA",
        "nœud"
      })
  void findsWords(String query) {
    assertThat(text("Mon œuvre passe-t-elle par une IA ? Noeud : sous quel délai de la page"))
        .matches(faq -> faq.mentions(query));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fin", "difficile", "flou", "n\uFB01n", "numero 3"})
  void findsWordsWhoseLettersAreJoinedAsInTextsFromAPdf(String query) {
    assertThat(text("La \uFB01n est di\uFB03cile et \uFB02oue, nfin, numéro \u2462"))
        .matches(faq -> faq.mentions(query));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "de", "à la", "l'", "ou", "le la les", "?", "« »", "ai", "i", "x"})
  void shortWordsAloneFindNothingByChance(String query) {
    assertThat(text("Délai de la correction d'une œuvre : le plus tôt, à la maison ou ailleurs ?"))
        .matches(faq -> !faq.mentions(query));
  }

  private static Faq text(String question) {
    Faq faq = faq("1", 1, NOON, "Délais");
    return new Faq(
        faq.id(), question, "Oui.", Optional.empty(), 1, true, faq.categorie(), NOON, NOON);
  }

  private static Faq faq(String id, int ordre, Instant createdAt, String category) {
    return new Faq(
        new FaqId(id),
        "Quand ?",
        "Bientôt.",
        Optional.empty(),
        ordre,
        true,
        category,
        createdAt,
        createdAt);
  }
}
