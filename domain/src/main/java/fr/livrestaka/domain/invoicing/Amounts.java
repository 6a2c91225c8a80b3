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

  /** Without VAT, or where the VAT is not known. */
  public static Amounts untaxed(Money total) {
    return new Amounts(total, Money.ZERO, total);
  }

  public Amounts plus(Amounts other) {
    return new Amounts(net.plus(other.net), tax.plus(other.tax), total.plus(other.total));
  }

  /** The same below zero, as credit notes and refunds count. */
  public Amounts negated() {
    return untaxed(Money.ZERO).minus(this);
  }

  public Amounts minus(Amounts other) {
    return new Amounts(net.minus(other.net), tax.minus(other.tax), total.minus(other.total));
  }
}
