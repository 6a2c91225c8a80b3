package fr.livrestaka.domain.content;

/** Identifies a question; up to 191 characters, UUID text in new rows. */
public record FaqId(String value) {}
