package fr.livrestaka.application.files;

/**
 * A file in a list over several orders.
 *
 * @param projectTitle title of its order
 * @param ownerName first and last name of the order's owner
 */
public record LibraryFile(
    FileView view, String projectTitle, String ownerName, String ownerEmail) {}
