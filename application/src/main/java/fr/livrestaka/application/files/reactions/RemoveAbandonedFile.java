package fr.livrestaka.application.files.reactions;

import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Takes from the disk what no row speaks of any more. */
@Singleton
public final class RemoveAbandonedFile implements Reaction<StoredFileAbandoned> {
  private final StoredFiles files;

  @Inject
  public RemoveAbandonedFile(StoredFiles files) {
    this.files = files;
  }

  @Override
  public String name() {
    return "files.remove-abandoned";
  }

  @Override
  public Class<StoredFileAbandoned> event() {
    return StoredFileAbandoned.class;
  }

  @Override
  public Lane lane() {
    return Lane.DOCUMENTS;
  }

  @Override
  public void react(StoredFileAbandoned event, Delivery delivery) {
    files.delete(event.path());
  }
}
