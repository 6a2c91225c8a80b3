package fr.livrestaka.application.messaging;

import java.time.Instant;

/** A place in the list of threads: the newest message's instant, and the thread's key. */
public record InboxPosition(Instant lastAt, String threadKey) {}
