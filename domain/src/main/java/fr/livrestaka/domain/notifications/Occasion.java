package fr.livrestaka.domain.notifications;

import static fr.livrestaka.domain.notifications.NotificationPriority.HAUTE;
import static fr.livrestaka.domain.notifications.NotificationPriority.NORMALE;
import static fr.livrestaka.domain.notifications.NotificationPriority.URGENTE;
import static fr.livrestaka.domain.notifications.NotificationType.CONSULTATION;
import static fr.livrestaka.domain.notifications.NotificationType.INFO;
import static fr.livrestaka.domain.notifications.NotificationType.MESSAGE;
import static fr.livrestaka.domain.notifications.NotificationType.ORDER;
import static fr.livrestaka.domain.notifications.NotificationType.PAYMENT;
import static fr.livrestaka.domain.notifications.NotificationType.SUCCESS;
import static fr.livrestaka.domain.notifications.NotificationType.WARNING;
import static fr.livrestaka.domain.notifications.Readership.ADMINS;
import static fr.livrestaka.domain.notifications.Readership.CLIENT;
import static fr.livrestaka.domain.notifications.Readership.CORRECTOR;

import fr.livrestaka.domain.orders.OrderStatus;
import java.util.Optional;

/**
 * What people are told of: whom it is for, of what type it is and how urgent (contract C §2.3).
 * {@link News} says who is told; how it is worded is no matter of the domain.
 */
public enum Occasion {
  ACCOUNT_REGISTERED(ADMINS, INFO, NORMALE),

  /** Rows and bytes of files do not agree. */
  FILES_ORPHANED(ADMINS, WARNING, NORMALE),
  /** Folders with files are empty, as where a disk is not mounted. */
  FILES_OUT_OF_REACH(ADMINS, WARNING, NORMALE),
  /** The year's turnover nears or passes what the franchise of VAT allows. */
  FRANCHISE_ENDING(ADMINS, WARNING, HAUTE),
  TEAM_FILE_ADDED(CLIENT, SUCCESS, HAUTE),

  MESSAGE_TO_TEAM(ADMINS, MESSAGE, NORMALE),
  MESSAGE_OF_VISITOR(ADMINS, MESSAGE, HAUTE),
  /** Also for the corrector in charge, of what the author writes about the order. */
  MESSAGE_TO_PERSON(CLIENT, MESSAGE, NORMALE),
  CONSULTATION_REQUESTED(ADMINS, CONSULTATION, HAUTE),

  ORDER_PLACED(ADMINS, ORDER, HAUTE),
  ORDER_CONFIRMED(CLIENT, SUCCESS, HAUTE),
  ORDER_GIVEN_UP(ADMINS, ORDER, NORMALE),
  ESTIMATE_DECLINED(ADMINS, ORDER, NORMALE),
  ESTIMATE_ACCEPTED(ADMINS, ORDER, NORMALE),
  /** An author has withdrawn from a contract. */
  ORDER_WITHDRAWN(ADMINS, ORDER, HAUTE),
  /** Work begins that nothing would be owed for if the author withdrew. */
  EARLY_WORK(ADMINS, WARNING, HAUTE),
  /** A corrector is put in charge of such work. */
  EARLY_ASSIGNMENT(ADMINS, WARNING, HAUTE),
  CORRECTOR_ASSIGNED(CORRECTOR, ORDER, NORMALE),
  TALK_WANTED(CLIENT, INFO, NORMALE),
  ESTIMATE_READY(CLIENT, INFO, NORMALE),
  WORK_BEGUN(CLIENT, INFO, NORMALE),
  WORK_DONE(CLIENT, SUCCESS, HAUTE),
  ORDER_CANCELLED(CLIENT, INFO, NORMALE),
  WORK_PAUSED(CLIENT, INFO, NORMALE),

  /** Somebody is about to pay an order that comes into being with its payment. */
  GUEST_ORDER_PLACED(ADMINS, WARNING, HAUTE),
  PAYMENT_RECEIVED(ADMINS, PAYMENT, HAUTE),
  PAID_TWICE(ADMINS, PAYMENT, URGENTE),
  PAID_AFTER_CANCELLATION(ADMINS, PAYMENT, URGENTE),
  PAYMENT_CONFIRMED(CLIENT, PAYMENT, HAUTE),
  /** A guest's order has come into being with its payment. */
  PROJECT_PAID(CLIENT, SUCCESS, HAUTE),
  AMOUNT_IN_DOUBT(ADMINS, WARNING, URGENTE),
  PAYMENT_UNKNOWN(ADMINS, WARNING, URGENTE),
  PAYMENT_DISPUTED(ADMINS, WARNING, URGENTE),
  DISPUTE_MOVED(ADMINS, WARNING, URGENTE),
  DISPUTE_CLOSED(ADMINS, WARNING, URGENTE),
  DISPUTED_FUNDS_WITHDRAWN(ADMINS, WARNING, URGENTE),
  DISPUTED_FUNDS_REINSTATED(ADMINS, WARNING, URGENTE),
  REFUND_FAILED(ADMINS, WARNING, URGENTE),
  REFUND_SETTLED(CLIENT, PAYMENT, HAUTE);

  private final Readership readership;
  private final NotificationType type;
  private final NotificationPriority priority;

  Occasion(Readership readership, NotificationType type, NotificationPriority priority) {
    this.readership = readership;
    this.type = type;
    this.priority = priority;
  }

  public Readership readership() {
    return readership;
  }

  public NotificationType type() {
    return type;
  }

  public NotificationPriority priority() {
    return priority;
  }

  /** What it is to the client that an order was moved to a status; empty where it is no news. */
  static Optional<Occasion> ofMoveTo(OrderStatus status) {
    return switch (status) {
      case EN_ATTENTE_CONSULTATION -> Optional.of(TALK_WANTED);
      case ESTIMATION_ENVOYEE -> Optional.of(ESTIMATE_READY);
      case EN_COURS -> Optional.of(WORK_BEGUN);
      case TERMINE -> Optional.of(WORK_DONE);
      case ANNULEE -> Optional.of(ORDER_CANCELLED);
      case SUSPENDUE -> Optional.of(WORK_PAUSED);
      case EN_ATTENTE, EN_ATTENTE_VERIFICATION, PAYEE -> Optional.empty();
    };
  }
}
