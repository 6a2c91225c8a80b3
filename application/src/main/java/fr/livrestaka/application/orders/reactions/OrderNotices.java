package fr.livrestaka.application.orders.reactions;

import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.domain.notifications.Occasion;
import java.util.List;

/** The catalogue of notices about orders (contract C §2.3). */
final class OrderNotices {
  private static final String TO_THE_TEAM = "/admin/commandes?id={id}";
  private static final String TO_THE_PROJECT = "/app/projects/{id}/files";

  static final String TO_BE_VERIFIED = "placed.client.verification";
  static final String WITH_PRICE = "status.ESTIMATION_ENVOYEE.priced";

  static final NoticeKind PLACED_FOR_ADMINS =
      kind(Occasion.ORDER_PLACED, "placed.admins", TO_THE_TEAM);
  static final NoticeKind PLACED_FOR_CLIENT =
      kind(Occasion.ORDER_CONFIRMED, "placed.client", TO_THE_PROJECT).orSaying(TO_BE_VERIFIED);
  static final NoticeKind CANCELLED =
      kind(Occasion.ORDER_GIVEN_UP, "cancelled.admins", TO_THE_TEAM);
  static final NoticeKind DECLINED =
      kind(Occasion.ESTIMATE_DECLINED, "declined.admins", TO_THE_TEAM);
  static final NoticeKind ACCEPTED =
      kind(Occasion.ESTIMATE_ACCEPTED, "accepted.admins", TO_THE_TEAM);

  /** The shipped client has no screen for correctors; their area is the same as the clients'. */
  static final NoticeKind ASSIGNED =
      kind(Occasion.CORRECTOR_ASSIGNED, "assigned.corrector", "/app");

  /** All moves that a client is told of. */
  static final List<NoticeKind> MOVES =
      List.of(
          kind(Occasion.TALK_WANTED, "status.EN_ATTENTE_CONSULTATION", TO_THE_PROJECT),
          kind(Occasion.ESTIMATE_READY, "status.ESTIMATION_ENVOYEE", TO_THE_PROJECT)
              .orSaying(WITH_PRICE),
          kind(Occasion.WORK_BEGUN, "status.EN_COURS", TO_THE_PROJECT),
          kind(Occasion.WORK_DONE, "status.TERMINE", TO_THE_PROJECT),
          kind(Occasion.ORDER_CANCELLED, "status.ANNULEE", TO_THE_PROJECT),
          kind(Occasion.WORK_PAUSED, "status.SUSPENDUE", TO_THE_PROJECT));

  private OrderNotices() {}

  private static NoticeKind kind(Occasion occasion, String name, String link) {
    return NoticeKind.of(occasion, "orders", name, link);
  }
}
