package fr.livrestaka.application.messaging.port;

import fr.livrestaka.domain.messaging.Attachable;
import java.util.List;

/** The files that people want to attach. */
public interface AttachableFiles {
  /** Those of these ids that exist; they cannot go before the open transaction ends. */
  List<Attachable> lock(List<String> ids);
}
