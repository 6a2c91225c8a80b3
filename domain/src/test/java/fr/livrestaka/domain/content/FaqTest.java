package fr.livrestaka.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
