package fr.livrestaka.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The seed's tariffs, and names that an adopted database may have. */
class PagePricingTest {
  @ParameterizedTest
  @CsvSource({
    "Correction Standard, Correction, 200, 2€/page",
    "Correction Standard, Correction, 250, '2,50€'",
    "Pack Intégral, Correction, 200, 2€/page",
    "Pack Intégral, Pack, 200, 2€/page",
    "Pack Intégral, Pack, 200, 2€",
    "Relecture page, Relecture, 120, '1,20€'",
    "RELECTURE À LA PAGE, Relecture, 1000, 10€",
    "Tarification dégressive, Autre, 300, 3€",
    "Relecture, Relecture, 200, 2 € / page",
    "Relecture fine, Relecture, 1500, 15€ par page",
    "Relecture fine, Relecture, 1500, 15€ la page"
  })
  void byThePage(String name, String service, long cents, String shown) {
    assertThat(PagePricing.applies(name, service, Money.ofCents(cents), shown)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Pack KDP Autoédition, Pack, 35000, 350€",
    "Pack KDP, Pack, 35000, 350€",
    "Pack Rédaction Complète, Rédaction, 145000, 1450€",
    "Pack Rédaction, Rédaction, 145000, 1450€",
    "Pack Standard, Pack, 35000, 350€",
    "Mise en page intérieure, Mise en forme, 15000, 150€",
    "Correction de mémoire, Correction, 30000, 300€",
    "Diagnostic, Révision, 900, 9€"
  })
  void atAPriceOfItsOwn(String name, String service, long cents, String shown) {
    assertThat(PagePricing.applies(name, service, Money.ofCents(cents), shown)).isFalse();
  }
}
