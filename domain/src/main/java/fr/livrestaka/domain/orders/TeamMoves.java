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
 * Where the team may move an order by hand. The administrators' screen may set {@code EN_ATTENTE},
 * {@code EN_COURS}, {@code TERMINE} and {@code ANNULEE} from anywhere, as far as that falsifies no
 * account.
 */
final class TeamMoves {
  private static final Set<OrderStatus> SCREEN = EnumSet.of(EN_ATTENTE, EN_COURS, TERMINE, ANNULEE);
  private static final Set<OrderStatus> BEFORE_PAYMENT =
      EnumSet.of(EN_ATTENTE_VERIFICATION, EN_ATTENTE_CONSULTATION, ESTIMATION_ENVOYEE);

  private TeamMoves() {}

  static Set<OrderStatus> ofAdmin(OrderStatus from, boolean paid) {
    EnumSet<OrderStatus> allowed = EnumSet.copyOf(recommended(from));
    allowed.addAll(SCREEN);
    if (paid) allowed.removeAll(BEFORE_PAYMENT);
    if (paid && from == ANNULEE) allowed.clear();
    allowed.remove(PAYEE);
    allowed.add(from);
    return allowed;
  }

  /** A corrector begins, halts, resumes, finishes and reopens work; the rest is for the admins. */
  static Set<OrderStatus> ofCorrector(OrderStatus from, boolean paid) {
    EnumSet<OrderStatus> allowed = EnumSet.of(from);
    switch (from) {
      case PAYEE -> allowed.addAll(EnumSet.of(EN_COURS, SUSPENDUE));
      case EN_COURS -> allowed.addAll(EnumSet.of(TERMINE, SUSPENDUE));
      case TERMINE -> allowed.add(EN_COURS);
      case SUSPENDUE -> {
        if (paid) allowed.add(EN_COURS);
      }
      case EN_ATTENTE,
          EN_ATTENTE_VERIFICATION,
          EN_ATTENTE_CONSULTATION,
          ESTIMATION_ENVOYEE,
          ANNULEE -> {}
    }
    return allowed;
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
