package fr.livrestaka.application.messaging.reactions;

import fr.livrestaka.application.messaging.MessageView;
import fr.livrestaka.application.messaging.PersonView;
import fr.livrestaka.application.notifications.NoticeKind;
import fr.livrestaka.application.notifications.NoticeKind.Audience;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.shared.Labels;
import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageType;
import fr.livrestaka.domain.messaging.Visitor;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.notifications.NotificationType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The notices about messages (contract C §2.3). */
final class MessageNotices {
  private static final TextBundle TEXTS = NoticeTexts.of("messaging");
  private static final String ADMIN_INBOX = "/admin/messagerie";

  /** N-1. */
  static final NoticeKind FOR_TEAM =
      NoticeKind.of(
          "messaging",
          "message",
          Audience.ADMINS,
          NotificationType.MESSAGE,
          NotificationPriority.NORMALE,
          ADMIN_INBOX);

  /** N-2. */
  static final NoticeKind OF_VISITOR =
      NoticeKind.of(
          "messaging",
          "visitor",
          Audience.ADMINS,
          NotificationType.MESSAGE,
          NotificationPriority.HAUTE,
          ADMIN_INBOX);

  /** N-3; also for correctors. */
  static final NoticeKind FOR_PERSON =
      NoticeKind.of(
          "messaging",
          "message",
          Audience.CLIENT,
          NotificationType.MESSAGE,
          NotificationPriority.NORMALE,
          "/app/messages");

  /** N-4. */
  static final NoticeKind OF_CONSULTATION =
      NoticeKind.of(
          "messaging",
          "consultation",
          Audience.ADMINS,
          NotificationType.CONSULTATION,
          NotificationPriority.HAUTE,
          ADMIN_INBOX);

  private static final int EXCERPT = 100;

  private MessageNotices() {}

  /** Empty where it is a consultation request that has been erased meanwhile. */
  static Optional<Notice> toTeam(MessageView view) {
    Message message = view.message();
    if (message.type() == MessageType.CONSULTATION_REQUEST) return ofConsultation(message);
    return view.sender()
        .map(sender -> FOR_TEAM.about("", ofPerson(sender, message), Map.of()))
        .or(() -> message.visitor().map(visitor -> ofVisitor(visitor, message)));
  }

  static Notice toPerson(PersonView sender, Message message) {
    return FOR_PERSON.about("", ofPerson(sender, message), Map.of());
  }

  private static Map<String, String> ofPerson(PersonView sender, Message message) {
    return Map.of("nom", sender.name(), "extrait", excerpt(message));
  }

  private static Notice ofVisitor(Visitor visitor, Message message) {
    String name = visitor.name().orElseGet(() -> TEXTS.get("visitor.nameless"));
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("visitorName", name);
    data.put("visitorEmail", visitor.email());
    data.put("visitorPhone", visitor.phone().orElse(""));
    data.put("messageContent", message.content());
    data.put("isDirectChat", true);
    return OF_VISITOR.about("", Map.of("nom", name, "extrait", excerpt(message)), data);
  }

  private static Optional<Notice> ofConsultation(Message message) {
    return message.metadata().get("consultationRequest") instanceof Map<?, ?> request
        ? Optional.of(ofConsultation(request))
        : Optional.empty();
  }

  private static Notice ofConsultation(Map<?, ?> request) {
    String name = text(request, "firstName") + " " + text(request, "lastName");
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("isConsultationRequest", true);
    data.put("clientName", name);
    data.put("clientEmail", text(request, "email"));
    data.put("clientPhone", text(request, "phone"));
    data.put("requestedDate", text(request, "requestedDate"));
    data.put("requestedTime", text(request, "requestedTime"));
    data.put("clientMessage", text(request, "message"));
    data.put("source", Labels.of("ConsultationSource", text(request, "source")));
    return OF_CONSULTATION.about(
        "",
        Map.of(
            "nom", name,
            "date", text(request, "requestedDate"),
            "heure", text(request, "requestedTime")),
        data);
  }

  private static String text(Map<?, ?> values, String name) {
    Object value = values.get(name);
    return value == null ? "" : value.toString();
  }

  private static String excerpt(Message message) {
    String content = message.content();
    return content.codePointCount(0, content.length()) <= EXCERPT
        ? content
        : content.substring(0, content.offsetByCodePoints(0, EXCERPT)) + "...";
  }
}
