package fr.livrestaka.application.pricing;

import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.pricing.Tariff;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Shows anyone the tariffs on sale (contract A §4). */
@Singleton
public class ListTariffs {
  private final Tariffs tariffs;
  private final Transactions transactions;

  @Inject
  public ListTariffs(Tariffs tariffs, Transactions transactions) {
    this.tariffs = tariffs;
    this.transactions = transactions;
  }

  public List<Tariff> onSale() {
    return transactions.read(tariffs::onSale);
  }
}
