package fr.livrestaka.application.messaging;

import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import fr.livrestaka.domain.messaging.MessageDraft;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.MessageStatus;
import fr.livrestaka.domain.messaging.requests.FreeSample;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The audit entries of this area (contract C M2). */
public final class MessagingAudit {
  static final String ASKED_FOR_HELP = "USER_MESSAGE_SUPPORT_EMAIL_SENT";

  private MessagingAudit() {}

  static AuditEntry askedForHelp(Caller caller, String supportEmail, MessageDraft messageDraft) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("supportEmail", supportEmail);
    details.put("subject", messageDraft.subject().orElse(""));
    details.put("hasAttachments", !messageDraft.attachments().isEmpty());
    details.put("attachmentsCount", messageDraft.attachments().size());
    details.put("messageLength", messageDraft.content().length());
    return new AuditEntry(
        caller.email(),
        ASKED_FOR_HELP,
        AuditTargetType.user,
        Optional.of(caller.id().value()),
        AuditSeverity.MEDIUM,
        details,
        caller.origin().ipAddress(),
        caller.origin().userAgent());
  }

  public static AuditEntry processed(Caller admin, MessageId request, MessageStatus status) {
    return new AuditEntry(
        admin.email(),
        "CONSULTATION_UPDATED",
        AuditTargetType.system,
        Optional.of(request.value()),
        AuditSeverity.MEDIUM,
        Map.of("status", status.name()),
        admin.origin().ipAddress(),
        admin.origin().userAgent());
  }

  /** The entry of a request for a free sample, which visitors make who are not signed in. */
  public static AuditEntry askedForSample(FreeSample sample, boolean hasFile, Origin origin) {
    return new AuditEntry(
        "system",
        ASKED_FOR_HELP,
        AuditTargetType.system,
        Optional.of("free-sample-request"),
        AuditSeverity.MEDIUM,
        Map.of("visitorEmail", sample.email(), "hasAttachments", hasFile),
        origin.ipAddress(),
        origin.userAgent());
  }
}
