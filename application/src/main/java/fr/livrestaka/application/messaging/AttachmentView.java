package fr.livrestaka.application.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * A file that is attached to a message (contract C "Attachment", "FileFull"), without the name
 * under which it is stored.
 *
 * @param id of the link
 * @param size bytes
 * @param url opaque, never a path on a server's disk; bytes are served by the file's id
 * @param description as people wrote it, without the marks that the program keeps there
 */
public record AttachmentView(
    String id,
    String messageId,
    String fileId,
    String filename,
    String mimeType,
    int size,
    String url,
    String type,
    AccountId uploadedBy,
    Optional<String> orderId,
    Optional<String> description,
    boolean isPublic,
    Instant createdAt,
    Instant updatedAt) {}
