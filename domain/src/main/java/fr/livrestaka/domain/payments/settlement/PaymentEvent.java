package fr.livrestaka.domain.payments.settlement;

import java.util.Optional;

/**
 * An event that the payment service sent, signature checked.
 *
 * @param id unique, the same at each repetition
 * @param type the service's word, for example {@code checkout.session.completed}
 * @param source {@code metadata.source} of the event's object
 * @param payload the event as it came, JSON
 */
public record PaymentEvent(
    String id, String type, Optional<String> source, PaymentSignal signal, String payload) {}
