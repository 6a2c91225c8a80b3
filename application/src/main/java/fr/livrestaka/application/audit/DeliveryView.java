package fr.livrestaka.application.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * An event on its way to a listener, without what the event says, which may be personal.
 *
 * @param eventType simple name of the event's class
 * @param listener name of the reaction
 * @param attempts how many were begun
 * @param nextAttemptAt for a delivery that was given up: when it was tried last
 * @param lastError names of exception classes, or fixed words of this program
 */
public record DeliveryView(
    String id,
    String eventType,
    String listener,
    DeliveryStatus status,
    int attempts,
    Instant occurredAt,
    Instant nextAttemptAt,
    Optional<String> lastError) {}
