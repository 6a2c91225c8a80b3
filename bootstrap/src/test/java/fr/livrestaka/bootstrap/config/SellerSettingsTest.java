package fr.livrestaka.bootstrap.config;

import static fr.livrestaka.bootstrap.config.TestEnvironment.PRODUCTION;
import static fr.livrestaka.bootstrap.config.TestEnvironment.faults;
import static fr.livrestaka.bootstrap.config.TestEnvironment.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the variables say of the seller and of who else is named on legal pages. */
class SellerSettingsTest {
  @Test
  void whatTheSiteSaysOfTheTraderIsPutTogether() {
    Settings settings = SettingsReader.read(PRODUCTION);
    assertThat(settings.seller().legalForm()).isEqualTo("SAS au capital de 10 000 €");
    assertThat(settings.trader())
        .isEqualTo(
            new Settings.Trader(
                "01 99 00 00 00",
                "Camille Martin",
                "Médiation du livre, 3 rue des Prés, 69002 Lyon, https://mediation.example",
                "Hébergement Dupont, 5 quai du Port, 13002 Marseille, 04 99 00 00 00"));
  }

  @Test
  void whoIsNoCompanyHasNeitherCapitalNorRegister() {
    Map<String, String> environment = with("SELLER_LEGAL_FORM", "Entrepreneur individuel");
    environment.remove("SELLER_CAPITAL");
    environment.remove("SELLER_RCS");
    assertThat(SettingsReader.read(environment).seller().legalForm())
        .isEqualTo("Entrepreneur individuel");
  }

  @Test
  void allThatTheSiteLacksIsSaidAtOnce() {
    Map<String, String> environment = new HashMap<>(PRODUCTION);
    List<String> names =
        List.of("SELLER_PHONE", "SELLER_DIRECTOR", "MEDIATOR_NAME", "MEDIATOR_URL", "HOST_NAME");
    names.forEach(environment::remove);
    assertThat(faults(environment))
        .extracting(fault -> fault.substring(0, fault.indexOf(' ')))
        .containsExactlyElementsOf(names);
    environment.put("APP_ENV", "development");
    assertThat(SettingsReader.read(environment).trader().phone()).isEmpty();
  }

  @Test
  void underFranchiseNoVatNumberIsNeeded() {
    Map<String, String> environment = with("SELLER_VAT_REGIME", "franchise");
    environment.remove("SELLER_VAT_NUMBER");
    assertThat(SettingsReader.read(environment).seller().vatRegime()).isEqualTo("franchise");
  }
}
