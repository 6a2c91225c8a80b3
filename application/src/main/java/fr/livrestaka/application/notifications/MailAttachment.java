package fr.livrestaka.application.notifications;

/** A file sent with a mail. */
public record MailAttachment(String filename, String mimeType, byte[] bytes) {}
