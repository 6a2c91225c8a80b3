package fr.livrestaka.application.files;

import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.FileVersion;

/**
 * A version with its file, and who has put it.
 *
 * @param byName first and last name
 */
public record VersionView(
    FileVersion version, FileRecord file, String byName, boolean isTeamFile) {}
