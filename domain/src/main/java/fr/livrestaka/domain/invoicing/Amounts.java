package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.shared.Money;

/**
 * A total and the VAT in it; net and tax always sum up to the total.
 *
 * @param net without VAT
 * @param tax the VAT
 * @param total VAT included
 */
public record Amounts(Money net, Money tax, Money total) {
  /**
   * @throws IllegalArgumentException where they do not sum up
   */
  public Amounts {
    if (!net.plus(tax).equals(total)) throw new IllegalArgumentException("net + tax != total");
  }

  Amounts minus(Amounts other) {
    return new Amounts(net.minus(other.net), tax.minus(other.tax), total.minus(other.total));
  }
}
