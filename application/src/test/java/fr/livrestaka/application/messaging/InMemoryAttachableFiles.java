package fr.livrestaka.application.messaging;

import fr.livrestaka.application.files.InMemoryFileRecords;
import fr.livrestaka.application.messaging.port.AttachableFiles;
import fr.livrestaka.domain.messaging.Attachable;
import java.util.List;

/** The files in memory, seen as attachments. */
public final class InMemoryAttachableFiles implements AttachableFiles {
  private final InMemoryFileRecords records;

  public InMemoryAttachableFiles(InMemoryFileRecords records) {
    this.records = records;
  }

  @Override
  public List<Attachable> lock(List<String> ids) {
    return records.all().stream()
        .filter(file -> ids.contains(file.id().value()))
        .map(
            file ->
                new Attachable(
                    file.id().value(), file.uploadedBy(), file.type().name(), file.size()))
        .toList();
  }
}
