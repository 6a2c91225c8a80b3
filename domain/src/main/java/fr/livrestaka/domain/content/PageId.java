package fr.livrestaka.domain.content;

/** Identifies a page; up to 191 characters, UUID text in new rows. */
public record PageId(String value) {}
