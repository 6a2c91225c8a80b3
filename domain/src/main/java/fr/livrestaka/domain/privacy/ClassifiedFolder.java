package fr.livrestaka.domain.privacy;

/**
 * A folder, and what its files are stored for.
 *
 * @param path below the program's folder, with {@code /}
 * @param exported whether the export of a person's data gives the files
 */
public record ClassifiedFolder(
    String path, Processing processing, ErasureFate fate, boolean exported) {}
