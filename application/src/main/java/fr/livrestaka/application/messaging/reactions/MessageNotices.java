package fr.livrestaka.application.messaging.reactions;

import fr.livrestaka.application.messaging.PersonView;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.Visitor;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.notifications.NotificationType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What people are told of messages (contract C §2.3). */
final class MessageNotices {
  private static final NoticeTexts TEXTS = NoticeTexts.of("messaging");
  private static final String ADMIN_INBOX = "/admin/messagerie";
  private static final String INBOX = "/app/messages";
  private static final int EXCERPT = 100;

  private MessageNotices() {}

  static Notice toAdmins(PersonView sender, Message message) {
    return ofPerson(sender, message, ADMIN_INBOX);
  }

  static Notice toPerson(PersonView sender, Message message) {
    return ofPerson(sender, message, INBOX);
  }

  private static Notice ofPerson(PersonView sender, Message message, String path) {
    return new Notice(
        TEXTS.get("message.title"),
        TEXTS.get("message.text", Map.of("nom", sender.name(), "extrait", excerpt(message))),
        NotificationType.MESSAGE,
        NotificationPriority.NORMALE,
        Optional.of(path),
        Map.of());
  }

  static Notice ofVisitor(Visitor visitor, Message message) {
    String name = visitor.name().orElseGet(() -> TEXTS.get("visitor.nameless"));
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("visitorName", name);
    data.put("visitorEmail", visitor.email());
    data.put("visitorPhone", visitor.phone().orElse(""));
    data.put("messageContent", message.content());
    data.put("isDirectChat", true);
    return new Notice(
        TEXTS.get("visitor.title"),
        TEXTS.get("visitor.text", Map.of("nom", name, "extrait", excerpt(message))),
        NotificationType.MESSAGE,
        NotificationPriority.HAUTE,
        Optional.of(ADMIN_INBOX),
        data);
  }

  /** Empty once the request has been erased. */
  static Optional<Notice> ofConsultation(Message message) {
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
    data.put("source", TEXTS.get("consultation.source." + text(request, "source")));
    return new Notice(
        TEXTS.get("consultation.title"),
        TEXTS.get(
            "consultation.text",
            Map.of(
                "nom", name,
                "date", text(request, "requestedDate"),
                "heure", text(request, "requestedTime"))),
        NotificationType.CONSULTATION,
        NotificationPriority.HAUTE,
        Optional.of(ADMIN_INBOX),
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
