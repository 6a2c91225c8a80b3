package fr.livrestaka.domain.invoicing.parties;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.guests.GuestOrderId;

/** What a {@link Company} was told with. */
public record CompanyHolder(Kind kind, String id) {
  /** The sorts of holders. */
  public enum Kind {
    ACCOUNT,
    GUEST_ORDER,
    ORDER
  }

  public static CompanyHolder of(AccountId account) {
    return new CompanyHolder(Kind.ACCOUNT, account.value());
  }

  public static CompanyHolder of(GuestOrderId order) {
    return new CompanyHolder(Kind.GUEST_ORDER, order.value());
  }

  public static CompanyHolder of(OrderId order) {
    return new CompanyHolder(Kind.ORDER, order.value());
  }
}
