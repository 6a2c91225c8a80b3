package fr.livrestaka.application.files;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file as it has come in. Its sender's words are not to be trusted.
 *
 * @param originalName the file's name on the sender's machine
 * @param content where its bytes lie for the time of the request; who took them in removes them
 * @param size in bytes, as counted
 */
public record Upload(
    String originalName,
    Path content,
    long size,
    Optional<String> title,
    Optional<String> description) {}
