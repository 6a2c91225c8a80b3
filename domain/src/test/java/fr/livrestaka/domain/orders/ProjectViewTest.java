package fr.livrestaka.domain.orders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.shared.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectViewTest {
  @ParameterizedTest
  @CsvSource({
    "EN_ATTENTE, 0, pending",
    "EN_ATTENTE_VERIFICATION, 10, pending",
    "EN_ATTENTE_CONSULTATION, 20, pending",
    "ESTIMATION_ENVOYEE, 25, pending",
    "PAYEE, 30, active",
    "EN_COURS, 50, active",
    "TERMINE, 100, completed",
    "ANNULEE, 0, cancelled",
    "SUSPENDUE, 25, suspended"
  })
  void everyStatusHasItsProgressAndGroup(OrderStatus status, int progress, ProjectStatus group) {
    assertThat(ProjectView.progress(status)).isEqualTo(progress);
    assertThat(ProjectStatus.of(status)).isEqualTo(group);
  }

  @ParameterizedTest
  @EnumSource(ProjectStatus.class)
  void aGroupHoldsTheStatusesThatAreOfIt(ProjectStatus group) {
    for (OrderStatus status : OrderStatus.values()) {
      assertThat(group.statuses().contains(status)).isEqualTo(ProjectStatus.of(status) == group);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Mon premier ROMAN, Roman",
    "Une Nouvelle, Nouvelle",
    "Essai sur les dunes, Essai",
    "MÉMOIRE de fin d'études, Mémoire",
    "Une thèse, Thèse",
    "Recueil de POÉSIE, Poésie",
    "Un long poème, Poésie",
    "Guide de voyage, Guide",
    "Guide du roman, Roman",
    "Correction, Manuscrit",
    "'', Manuscrit"
  })
  void theTypeIsTheFirstKindThatTheDescriptionNames(String description, String type) {
    assertThat(ProjectView.type(Optional.of(description))).isEqualTo(type);
  }

  @Test
  void withoutDescriptionItIsAManuscript() {
    assertThat(ProjectView.type(Optional.empty())).isEqualTo("Manuscrit");
  }

  @Test
  void verifiedPagesWinOverDeclaredOnesAndThoseOverTheDescription() {
    Optional<String> text = Optional.of("Un roman de 180 pages");
    assertThat(ProjectView.pages(Optional.of(210), Optional.of(200), text)).contains(210);
    assertThat(ProjectView.pages(Optional.empty(), Optional.of(200), text)).contains(200);
    assertThat(ProjectView.pages(Optional.empty(), Optional.empty(), text)).contains(180);
    assertThat(ProjectView.pages(Optional.of(0), Optional.of(200), text)).contains(0);
  }

  @ParameterizedTest
  @CsvSource({
    "3 tomes et 180 pages, 180",
    "1 page, 1",
    "220PAGES, 220",
    "'12 pages, puis 30 pages', 12",
    "400  Pages, 400"
  })
  void pagesAreTheFirstNumberBeforeThatWord(String description, int pages) {
    assertThat(ProjectView.pages(Optional.empty(), Optional.empty(), Optional.of(description)))
        .contains(pages);
  }

  @ParameterizedTest
  @CsvSource({"pages", "180 feuillets", "99999999999 pages", "''"})
  void elsePagesAreUnknown(String description) {
    assertThat(ProjectView.pages(Optional.empty(), Optional.empty(), Optional.of(description)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "pack-integral-default, Pack Intégral",
    "pack-standard, Pack Standard",
    "my-pack-essentiel, Pack Essentiel",
    "pack-premium-2, Pack Premium",
    "pack-premium-or-pack-integral, Pack Intégral"
  })
  void thePackIsNamedByItsKey(String packType, String pack) {
    assertThat(
            ProjectView.pack(
                Optional.of(packType), Optional.of("Tarif"), Optional.of(Money.ofCents(10_000))))
        .isEqualTo(pack);
  }

  @Test
  void elseByItsTariff() {
    assertThat(
            ProjectView.pack(
                Optional.of("5b0e"), Optional.of("Pack KDP"), Optional.of(Money.ofCents(50_000))))
        .isEqualTo("Pack KDP");
  }

  @ParameterizedTest
  @CsvSource({
    "50000, Pack Intégral",
    "49999, Pack Standard",
    "20000, Pack Standard",
    "19999, Pack Essentiel",
    "10000, Pack Essentiel",
    "9999, Pack Standard",
    "0, Pack Standard"
  })
  void elseByTheAmount(long cents, String pack) {
    assertThat(
            ProjectView.pack(Optional.empty(), Optional.empty(), Optional.of(Money.ofCents(cents))))
        .isEqualTo(pack);
  }

  @Test
  void withoutAnyHintItIsTheStandardPack() {
    assertThat(ProjectView.pack(Optional.empty(), Optional.empty(), Optional.empty()))
        .isEqualTo("Pack Standard");
  }
}
