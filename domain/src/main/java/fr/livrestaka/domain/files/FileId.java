package fr.livrestaka.domain.files;

/** Identifies a stored file; up to 191 characters, UUID text in new rows. */
public record FileId(String value) {}
