package fr.livrestaka.application.pricing;

import fr.livrestaka.application.pricing.port.SellersVat;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Shows anyone the tariffs on sale, with the VAT in their prices (contract A §4). */
@Singleton
public class ListTariffs {
  private final Tariffs tariffs;
  private final SellersVat vat;

  @Inject
  public ListTariffs(Tariffs tariffs, SellersVat vat) {
    this.tariffs = tariffs;
    this.vat = vat;
  }

  public List<OfferedTariff> onSale() {
    VatRegime regime = vat.today().regime();
    return tariffs.onSale().stream()
        .map(tariff -> new OfferedTariff(tariff, regime.split(tariff.prix()), regime.percent()))
        .toList();
  }
}
