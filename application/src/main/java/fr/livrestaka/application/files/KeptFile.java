package fr.livrestaka.application.files;

import fr.livrestaka.domain.files.StoredPath;
import java.util.Optional;

/**
 * A file whose bytes are safe on the disk; no row speaks of it yet.
 *
 * @param filename the name that people see, up to 255 characters
 * @param mimeType as found in the content, and harmless; up to 100 characters
 * @param size in bytes
 */
public record KeptFile(
    StoredPath path, String filename, String mimeType, long size, Optional<String> description) {}
