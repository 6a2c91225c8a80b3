package fr.livrestaka.domain.orders;

import static fr.livrestaka.domain.orders.OrderStatus.ANNULEE;
import static fr.livrestaka.domain.orders.OrderStatus.EN_ATTENTE;
import static fr.livrestaka.domain.orders.OrderStatus.EN_ATTENTE_CONSULTATION;
import static fr.livrestaka.domain.orders.OrderStatus.EN_ATTENTE_VERIFICATION;
import static fr.livrestaka.domain.orders.OrderStatus.EN_COURS;
import static fr.livrestaka.domain.orders.OrderStatus.ESTIMATION_ENVOYEE;
import static fr.livrestaka.domain.orders.OrderStatus.PAYEE;
import static fr.livrestaka.domain.orders.OrderStatus.SUSPENDUE;
import static fr.livrestaka.domain.orders.OrderStatus.TERMINE;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who may move an order where (contract B "Order life"). Moving to where it is does no harm. The
 * team's screen may set {@code EN_ATTENTE}, {@code EN_COURS}, {@code TERMINE} and {@code ANNULEE}
 * from anywhere, as far as that falsifies no account.
 */
public final class OrderLife {
  private static final Set<OrderStatus> SCREEN = EnumSet.of(EN_ATTENTE, EN_COURS, TERMINE, ANNULEE);
  private static final Set<OrderStatus> BEFORE_PAYMENT =
      EnumSet.of(EN_ATTENTE_VERIFICATION, EN_ATTENTE_CONSULTATION, ESTIMATION_ENVOYEE);

  private OrderLife() {}

  /** Where the team may move an order by hand. {@code PAYEE} comes from a payment only. */
  public static Set<OrderStatus> allowedToTeam(OrderStatus from, boolean paid) {
    EnumSet<OrderStatus> allowed = EnumSet.copyOf(recommended(from));
    allowed.addAll(SCREEN);
    if (paid) allowed.removeAll(BEFORE_PAYMENT);
    if (paid && from == ANNULEE) allowed.clear();
    allowed.remove(PAYEE);
    allowed.add(from);
    return allowed;
  }

  /**
   * @return the status asked for
   * @throws TransitionRefused where the team may not move the order there
   */
  public static OrderStatus moveByTeam(OrderStatus from, OrderStatus asked, boolean paid) {
    Set<OrderStatus> allowed = allowedToTeam(from, paid);
    if (!allowed.contains(asked)) throw new TransitionRefused(from, asked, allowed);
    return asked;
  }

  /**
   * Where a payment takes an order: to work where it waited or was suspended; nowhere where it was
   * cancelled or is finished or at work already.
   */
  public static OrderStatus afterPayment(OrderStatus from) {
    return switch (from) {
      case EN_ATTENTE,
          EN_ATTENTE_VERIFICATION,
          EN_ATTENTE_CONSULTATION,
          ESTIMATION_ENVOYEE,
          PAYEE,
          SUSPENDUE ->
          EN_COURS;
      case EN_COURS, TERMINE, ANNULEE -> from;
    };
  }

  private static Set<OrderStatus> recommended(OrderStatus from) {
    return switch (from) {
      case EN_ATTENTE ->
          EnumSet.of(
              EN_ATTENTE_VERIFICATION,
              EN_ATTENTE_CONSULTATION,
              ESTIMATION_ENVOYEE,
              EN_COURS,
              SUSPENDUE,
              ANNULEE);
      case EN_ATTENTE_VERIFICATION ->
          EnumSet.of(EN_ATTENTE, EN_ATTENTE_CONSULTATION, ESTIMATION_ENVOYEE, ANNULEE, SUSPENDUE);
      case EN_ATTENTE_CONSULTATION ->
          EnumSet.of(EN_ATTENTE_VERIFICATION, ESTIMATION_ENVOYEE, ANNULEE, SUSPENDUE);
      case ESTIMATION_ENVOYEE -> EnumSet.of(EN_ATTENTE, ANNULEE, SUSPENDUE);
      case PAYEE -> EnumSet.of(EN_COURS, SUSPENDUE, ANNULEE, TERMINE);
      case EN_COURS -> EnumSet.of(TERMINE, SUSPENDUE, ANNULEE, EN_ATTENTE);
      case SUSPENDUE -> EnumSet.of(EN_COURS, EN_ATTENTE, ANNULEE);
      case TERMINE -> EnumSet.of(EN_COURS);
      case ANNULEE -> EnumSet.of(EN_ATTENTE);
    };
  }
}
