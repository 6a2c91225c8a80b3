package fr.livrestaka.domain.notifications;

/** Identifies a stored notice; up to 191 characters. */
public record NotificationId(String value) {}
