package fr.livrestaka.application.shared;

import java.time.Instant;

/**
 * One hand-over of an event to a reaction.
 *
 * @param id stable over all attempts; use it to recognise a repetition
 * @param occurredAt when the event was recorded
 * @param attempt 1 at the first attempt
 */
public record Delivery(String id, Instant occurredAt, int attempt) {}
