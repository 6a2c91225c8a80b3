package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.StoredContent;
import fr.livrestaka.domain.files.FileRecord;

/** A file that its reader may have, with its bytes. */
public record OpenedFile(FileRecord file, StoredContent content) {}
