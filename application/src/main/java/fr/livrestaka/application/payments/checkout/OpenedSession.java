package fr.livrestaka.application.payments.checkout;

/**
 * A session in which a person can pay.
 *
 * @param url the pay page
 */
public record OpenedSession(String sessionId, String url) {}
