package fr.livrestaka.application.messaging;

import fr.livrestaka.domain.messaging.Correspondent;
import java.util.Optional;

/**
 * A thread in an administrator's list (contract C M3).
 *
 * @param threadId the id that clients use: the account's id, or the visitor's address as it was
 *     typed last
 * @param name of the person; empty where a visitor gave none or the account is gone
 * @param total messages that are not hidden
 */
public record ThreadView(
    Correspondent correspondent,
    String threadId,
    Optional<String> name,
    Optional<String> avatar,
    LastMessage last,
    int unread,
    int total,
    InboxPosition position) {}
