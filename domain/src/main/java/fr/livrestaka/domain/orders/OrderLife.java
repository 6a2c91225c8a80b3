package fr.livrestaka.domain.orders;

import static fr.livrestaka.domain.orders.OrderStatus.ANNULEE;
import static fr.livrestaka.domain.orders.OrderStatus.EN_ATTENTE;
import static fr.livrestaka.domain.orders.OrderStatus.EN_ATTENTE_CONSULTATION;
import static fr.livrestaka.domain.orders.OrderStatus.EN_ATTENTE_VERIFICATION;
import static fr.livrestaka.domain.orders.OrderStatus.EN_COURS;
import static fr.livrestaka.domain.orders.OrderStatus.ESTIMATION_ENVOYEE;
import static fr.livrestaka.domain.orders.OrderStatus.SUSPENDUE;

import fr.livrestaka.domain.orders.refusals.CommandRefused;
import fr.livrestaka.domain.orders.refusals.TransitionRefused;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what to an order, and where that takes it (contract B "Order life"): one answer for
 * every status, paid or not, command and part. Asking for the status that it has changes nothing.
 */
public final class OrderLife {
  private static final Set<OrderStatus> WAITING =
      EnumSet.of(EN_ATTENTE, EN_ATTENTE_VERIFICATION, EN_ATTENTE_CONSULTATION, ESTIMATION_ENVOYEE);

  private OrderLife() {}

  /**
   * @return the status afterwards, which may be the present one; empty where the command is refused
   */
  public static Optional<OrderStatus> next(
      OrderStatus from, boolean paid, OrderCommand command, Actor.Part by) {
    return switch (by) {
      case ADMIN, CORRECTOR -> byTeam(from, paid, command, by);
      case CLIENT -> byClient(from, paid, command);
      case PAYMENT -> byPayment(from, paid, command);
      case SYSTEM -> Optional.empty();
    };
  }

  /**
   * @return the status afterwards
   * @throws TransitionRefused for a move by hand that is not allowed; names the allowed ones
   * @throws CommandRefused for any other command that the state does not allow
   */
  public static OrderStatus decide(
      OrderStatus from, boolean paid, OrderCommand command, Actor.Part by) {
    return next(from, paid, command, by).orElseThrow(() -> refusal(from, paid, command, by));
  }

  /** Where an administrator may move an order; {@code PAYEE} comes from a payment only. */
  public static Set<OrderStatus> allowedToTeam(OrderStatus from, boolean paid) {
    return TeamMoves.ofAdmin(from, paid);
  }

  /**
   * @return the status asked for
   * @throws TransitionRefused where an administrator may not move the order there
   */
  public static OrderStatus moveByTeam(OrderStatus from, OrderStatus asked, boolean paid) {
    return decide(from, paid, OrderCommand.moveTo(asked), Actor.Part.ADMIN);
  }

  /**
   * The status after a payment: at work where the order waited or was suspended. A cancelled or
   * finished order, and one that is at work already, stays as it is.
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

  /** Where this part may move an order by hand. */
  private static Set<OrderStatus> allowed(OrderStatus from, boolean paid, Actor.Part by) {
    return switch (by) {
      case ADMIN -> TeamMoves.ofAdmin(from, paid);
      case CORRECTOR -> TeamMoves.ofCorrector(from, paid);
      case CLIENT, PAYMENT, SYSTEM -> Set.of();
    };
  }

  private static Optional<OrderStatus> byTeam(
      OrderStatus from, boolean paid, OrderCommand command, Actor.Part by) {
    if (command == OrderCommand.SEND_ESTIMATE) {
      return onlyIf(!paid && WAITING.contains(from), ESTIMATION_ENVOYEE);
    }
    return command.target().filter(allowed(from, paid, by)::contains);
  }

  private static Optional<OrderStatus> byClient(
      OrderStatus from, boolean paid, OrderCommand command) {
    boolean canAnswer = !paid && from == ESTIMATION_ENVOYEE;
    return switch (command) {
      case ACCEPT_ESTIMATE -> onlyIf(canAnswer, from);
      case DECLINE_ESTIMATE -> onlyIf(canAnswer, EN_ATTENTE);
      case CANCEL -> onlyIf(canCancel(from, paid), ANNULEE);
      default -> Optional.empty();
    };
  }

  private static boolean canCancel(OrderStatus from, boolean paid) {
    return from == ANNULEE || (!paid && (WAITING.contains(from) || from == SUSPENDUE));
  }

  private static Optional<OrderStatus> byPayment(
      OrderStatus from, boolean paid, OrderCommand command) {
    return switch (command) {
      case PAY -> Optional.of(paid ? from : afterPayment(from));
      case FAIL_PAYMENT -> Optional.of(from);
      default -> Optional.empty();
    };
  }

  private static Optional<OrderStatus> onlyIf(boolean allowed, OrderStatus then) {
    return Optional.of(then).filter(status -> allowed);
  }

  private static RuntimeException refusal(
      OrderStatus from, boolean paid, OrderCommand command, Actor.Part by) {
    return command
        .target()
        .<RuntimeException>map(asked -> new TransitionRefused(from, asked, allowed(from, paid, by)))
        .orElseGet(() -> new CommandRefused(from, command));
  }
}
