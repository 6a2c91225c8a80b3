package fr.livrestaka.application.messaging;

import java.time.Instant;

/** A position in the list of threads: when the newest message came, and the key of the thread. */
public record InboxPosition(Instant lastAt, String threadKey) {}
