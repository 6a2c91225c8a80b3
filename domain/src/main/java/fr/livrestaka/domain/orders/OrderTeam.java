package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.Actor.Part;
import fr.livrestaka.domain.orders.refusals.NotACorrector;
import fr.livrestaka.domain.orders.refusals.OwnOrder;
import java.util.Optional;

/**
 * Who has to do with an order, and as what: the author who ordered it, the corrector in charge, and
 * every administrator (contract A 0.2, B §6, C F2). {@link OrderLife} says what each of them may
 * do.
 */
public final class OrderTeam {
  private OrderTeam() {}

  /** Whether an account may be put, or may stay, in charge of orders. */
  public static boolean canBeInCharge(Account account) {
    return account.isActive() && account.role().isTeam();
  }

  /**
   * @throws NotACorrector where the account cannot be in charge
   */
  public static void checkCanBeInCharge(Account account) {
    if (!canBeInCharge(account)) throw new NotACorrector();
  }

  /**
   * As what somebody acts on an order. A corrector who has ordered the work is its author and
   * nothing else; an administrator is one for own orders, too, but does not act on them ({@link
   * #checkIsOfAnother}).
   *
   * @return empty where that person has nothing to do with the order, and is not to know of it
   */
  public static Optional<Part> partOf(OrderState order, AccountId who, Role role) {
    if (role == Role.ADMIN) return Optional.of(Part.ADMIN);
    if (order.isOwnedBy(who)) return Optional.of(Part.CLIENT);
    if (role == Role.CORRECTOR && order.isInChargeOf(who)) return Optional.of(Part.CORRECTOR);
    return Optional.empty();
  }

  /**
   * Nobody acts for the team on what he has ordered himself, and be he an administrator: neither
   * prices nor moves it, neither invoices nor refunds it, nor marks it as paid, nor takes it away.
   * He would set what he pays, give himself money, or say of his own work that it is done. As its
   * author he may still give it up or withdraw, and a colleague does the rest; an administrator may
   * put one in charge.
   *
   * @throws OwnOrder where it is the own order of whoever wants to act on it
   */
  public static void checkIsOfAnother(OrderState order, AccountId who) {
    if (order.isOwnedBy(who)) throw new OwnOrder();
  }

  /** Whether somebody may know of an order, and see what is in it. */
  public static boolean sees(OrderState order, AccountId who, Role role) {
    return partOf(order, who, role).isPresent();
  }
}
