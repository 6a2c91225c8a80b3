package fr.livrestaka.application.messaging.port;

import fr.livrestaka.domain.messaging.Attachable;
import java.util.List;

/** The files that people want to attach. */
public interface AttachableFiles {
  /** The files of these ids that exist; none can be removed before the open transaction ends. */
  List<Attachable> lock(List<String> ids);
}
