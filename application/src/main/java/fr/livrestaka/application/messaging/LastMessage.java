package fr.livrestaka.application.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.MessageId;
import java.time.Instant;
import java.util.Optional;

/** The newest message of a thread, as a list shows it. */
public record LastMessage(
    MessageId id, String content, Instant createdAt, Optional<AccountId> sender) {}
