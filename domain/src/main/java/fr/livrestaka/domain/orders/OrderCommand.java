package fr.livrestaka.domain.orders;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may ask to be done with an existing order. */
public enum OrderCommand {
  MOVE_TO_EN_ATTENTE(OrderStatus.EN_ATTENTE),
  MOVE_TO_EN_ATTENTE_VERIFICATION(OrderStatus.EN_ATTENTE_VERIFICATION),
  MOVE_TO_EN_ATTENTE_CONSULTATION(OrderStatus.EN_ATTENTE_CONSULTATION),
  MOVE_TO_ESTIMATION_ENVOYEE(OrderStatus.ESTIMATION_ENVOYEE),
  MOVE_TO_PAYEE(OrderStatus.PAYEE),
  MOVE_TO_EN_COURS(OrderStatus.EN_COURS),
  MOVE_TO_TERMINE(OrderStatus.TERMINE),
  MOVE_TO_ANNULEE(OrderStatus.ANNULEE),
  MOVE_TO_SUSPENDUE(OrderStatus.SUSPENDUE),
  /** Verified pages and a final price go to the author. */
  SEND_ESTIMATE,
  /** The author agrees, and has yet to pay. */
  ACCEPT_ESTIMATE,
  DECLINE_ESTIMATE,
  /** The author gives up what has not been paid. */
  CANCEL,
  /** A payment came in. */
  PAY,
  /** A payment was refused. */
  FAIL_PAYMENT;

  private final Optional<OrderStatus> target;

  OrderCommand() {
    this.target = Optional.empty();
  }

  OrderCommand(OrderStatus target) {
    this.target = Optional.of(target);
  }

  public static OrderCommand moveTo(OrderStatus asked) {
    return Arrays.stream(values())
        .filter(command -> command.target.filter(asked::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** The status that a move by hand asks for; empty for the other commands. */
  public Optional<OrderStatus> target() {
    return target;
  }

  /** As part of a refusal's code, for example {@code send-estimate}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
