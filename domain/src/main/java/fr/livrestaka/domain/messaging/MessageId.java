package fr.livrestaka.domain.messaging;

/** Identifies a message; up to 191 characters. */
public record MessageId(String value) {}
