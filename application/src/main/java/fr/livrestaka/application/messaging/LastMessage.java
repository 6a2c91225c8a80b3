package fr.livrestaka.application.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.MessageId;
import java.time.Instant;
import java.util.Optional;

/** What a list shows of a thread's newest message. */
public record LastMessage(
    MessageId id, String content, Instant createdAt, Optional<AccountId> sender) {}
