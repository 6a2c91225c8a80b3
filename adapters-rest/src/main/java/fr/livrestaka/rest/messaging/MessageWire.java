package fr.livrestaka.rest.messaging;

import fr.livrestaka.application.messaging.AttachmentView;
import fr.livrestaka.application.messaging.MessageView;
import fr.livrestaka.application.messaging.PersonView;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.Visitor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message with its people and its attachments. Of people nothing is sent but what stands here.
 */
@Serdeable
@Schema(name = "Message")
record MessageWire(
    String id,
    @Nullable String senderId,
    @Nullable String receiverId,
    @Nullable String subject,
    String content,
    String type,
    String statut,
    boolean isRead,
    boolean isArchived,
    boolean isPinned,
    @Nullable String parentId,
    Instant createdAt,
    Instant updatedAt,
    String conversationId,
    @Nullable String visitorEmail,
    @Nullable String visitorName,
    @Nullable String visitorPhone,
    boolean deletedByAdmin,
    @Nullable String displayFirstName,
    @Nullable String displayLastName,
    @Nullable String displayRole,
    boolean isFromVisitor,
    @Nullable Object metadata,
    @Nullable String status,
    @Nullable Person sender,
    @Nullable Person receiver,
    List<Attachment> attachments) {

  /** As much of an account as people who write to each other see. */
  @Serdeable
  @Schema(name = "UserBrief")
  record Person(String id, String prenom, String nom, @Nullable String avatar, String role) {
    static Person of(PersonView view) {
      return new Person(
          view.id().value(),
          view.prenom(),
          view.nom(),
          view.avatar().orElse(null),
          view.role().name());
    }
  }

  /** A file on a message; its bytes are at {@code /api/files/download/{fileId}}. */
  @Serdeable
  @Schema(name = "MessageAttachment")
  record Attachment(String id, String messageId, String fileId, FileWire file) {
    static Attachment of(AttachmentView view) {
      return new Attachment(view.id(), view.messageId(), view.fileId(), FileWire.of(view));
    }
  }

  /** A stored file; {@code url} is opaque. */
  @Serdeable
  @Schema(name = "AttachedFile")
  record FileWire(
      String id,
      String filename,
      String mimeType,
      int size,
      String url,
      String type,
      String uploadedById,
      @Nullable String commandeId,
      @Nullable String description,
      boolean isPublic,
      Instant createdAt,
      Instant updatedAt) {
    static FileWire of(AttachmentView view) {
      return new FileWire(
          view.fileId(),
          view.filename(),
          view.mimeType(),
          view.size(),
          view.url(),
          view.type(),
          view.uploadedBy().value(),
          view.orderId().orElse(null),
          view.description().orElse(null),
          view.isPublic(),
          view.createdAt(),
          view.updatedAt());
    }
  }

  static MessageWire of(MessageView view) {
    Message message = view.message();
    return new MessageWire(
        message.id().value(),
        message.sender().map(AccountId::value).orElse(null),
        message.receiver().map(AccountId::value).orElse(null),
        message.subject().orElse(null),
        message.content(),
        message.type().name(),
        message.statut().name(),
        message.isRead(),
        view.isArchived(),
        message.isPinned(),
        message.parent().map(MessageId::value).orElse(null),
        message.createdAt(),
        message.updatedAt(),
        message.conversation().value(),
        message.visitor().map(Visitor::email).filter(mail -> !mail.isEmpty()).orElse(null),
        message.visitor().flatMap(Visitor::name).orElse(null),
        message.visitor().flatMap(Visitor::phone).orElse(null),
        view.deletedByAdmin(),
        message.display().firstName().orElse(null),
        message.display().lastName().orElse(null),
        message.display().role().orElse(null),
        message.isFromVisitor(),
        view.metadata().orElse(null),
        view.status().orElse(null),
        view.sender().map(Person::of).orElse(null),
        view.receiver().map(Person::of).orElse(null),
        view.attachments().stream().map(Attachment::of).toList());
  }

  static List<MessageWire> of(List<MessageView> views) {
    return views.stream().map(MessageWire::of).toList();
  }
}
