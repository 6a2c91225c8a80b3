package fr.livrestaka.domain.files.events;

import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.shared.Wish;

/** No row speaks of these bytes any more; they are to be removed from the disk. */
public record StoredFileAbandoned(StoredPath path) implements Wish {}
