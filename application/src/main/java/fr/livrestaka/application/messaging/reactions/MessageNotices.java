package fr.livrestaka.application.messaging.reactions;

import fr.livrestaka.application.messaging.MessageView;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.notifications.reactions.Announcement.Told;
import fr.livrestaka.application.shared.Labels;
import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.Visitor;
import fr.livrestaka.domain.notifications.News;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the notices about messages say and carry (contract C §2.3). */
final class MessageNotices {
  private static final TextBundle TEXTS = NoticeTexts.of("messaging");
  private static final int EXCERPT = 100;

  private MessageNotices() {}

  /** Empty where it is a consultation request that has been erased meanwhile. */
  static Optional<Told> told(News news, MessageView view) {
    Message message = view.message();
    return switch (news.occasion()) {
      case CONSULTATION_REQUESTED -> ofConsultation(news, message);
      case MESSAGE_OF_VISITOR ->
          message.visitor().map(visitor -> ofVisitor(news, visitor, message));
      default ->
          view.sender().map(sender -> new Told(news, "", values(sender.name(), message), Map.of()));
    };
  }

  private static Map<String, String> values(String name, Message message) {
    return Map.of("nom", name, "extrait", excerpt(message));
  }

  private static Told ofVisitor(News news, Visitor visitor, Message message) {
    String name = visitor.name().orElseGet(() -> TEXTS.get("visitor.nameless"));
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("visitorName", name);
    data.put("visitorEmail", visitor.email());
    data.put("visitorPhone", visitor.phone().orElse(""));
    data.put("messageContent", message.content());
    data.put("isDirectChat", true);
    return new Told(news, "", values(name, message), data);
  }

  private static Optional<Told> ofConsultation(News news, Message message) {
    return message.metadata().get("consultationRequest") instanceof Map<?, ?> request
        ? Optional.of(ofConsultation(news, request))
        : Optional.empty();
  }

  private static Told ofConsultation(News news, Map<?, ?> request) {
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
    return new Told(
        news,
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
