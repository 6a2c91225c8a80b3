package fr.livrestaka.application.files.sweep;

import fr.livrestaka.domain.files.StoredPath;
import java.time.Instant;

/**
 * Bytes that lie in the store.
 *
 * @param size in bytes
 */
public record StoredEntry(StoredPath path, long size, Instant modifiedAt) {}
