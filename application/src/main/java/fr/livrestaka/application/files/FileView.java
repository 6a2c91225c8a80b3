package fr.livrestaka.application.files;

import fr.livrestaka.domain.files.FileRecord;

/**
 * A file of an order as people see it.
 *
 * @param isTeamFile whether the team has put it there
 */
public record FileView(FileRecord file, boolean isTeamFile) {}
